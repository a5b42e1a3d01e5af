package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import tools.jackson.databind.JsonNode;

class MergeTest {
  private static final Instant THEN = Instant.parse("2026-05-03T10:00:00Z");

  /** Something that happens to one record. */
  sealed interface Happening {
    /** Somebody changes its file. */
    record InTheFile(String field, String value) implements Happening {}

    /** Somebody changes it in the browser. */
    record InTheBrowser(String field, String value) implements Happening {}

    /** Its file is loaded. */
    record Load() implements Happening {}
  }

  /** The record, its file, what was loaded last and what is noted, as {@link Loader} keeps them. */
  private static final class World {
    final Map<String, String> file = new TreeMap<>();
    final Map<String, String> record = new TreeMap<>();
    final Map<String, BrowserValue> notes = new TreeMap<>();
    @Nullable JsonNode last;

    void edit(String field, String value) {
      record.put(field, value);
      BrowserValue noted = new BrowserValue(FieldValues.json((Object) value), THEN);
      if (last != null && FieldValues.same(last.path(field), noted.value())) {
        notes.remove(field);
      } else {
        notes.put(field, noted);
      }
    }

    Merge load() {
      Merge merge = Merge.of(last, mapping(file), notes);
      if (merge.conflicts().isEmpty()) {
        last = FieldValues.json(mapping(file));
        merge.settled().forEach(notes::remove);
        record.clear();
        merge
            .fields()
            .fields()
            .forEach((field, value) -> record.put(field, ((Scalar) value).text()));
      }
      return merge;
    }
  }

  @Property(tries = 2_000)
  void nothingThatWasTypedInTheBrowserIsLostWithoutBeingShown(
      @ForAll("histories") List<Happening> history) {
    World world = new World();
    world.load();
    Map<String, String> typed = new HashMap<>(); // since the file last said the same
    for (Happening happening : history) {
      switch (happening) {
        case Happening.InTheFile(String field, String value) -> world.file.put(field, value);
        case Happening.InTheBrowser(String field, String value) -> {
          world.edit(field, value);
          typed.put(field, value);
        }
        case Happening.Load() -> {
          Map<String, String> before = new TreeMap<>(world.record);
          Map<String, String> loaded = texts(world.last);
          Merge merge = world.load();
          if (!merge.conflicts().isEmpty()) {
            assertThat(world.record).as("a refused load changes nothing").isEqualTo(before);
            merge
                .conflicts()
                .forEach((field, browser) ->
                    assertThat(browser.value().asString()).isEqualTo(typed.get(field)));
          } else {
            typed.forEach((field, value) -> {
              boolean isTheirs = said(world.record, field).equals(value);
              boolean tookItBack = value.equals(loaded.getOrDefault(field, ""));
              assertThat(isTheirs || tookItBack).as("%s: %s", field, value).isTrue();
            });
            typed.keySet().removeIf(field -> !world.notes.containsKey(field));
          }
        }
      }
    }
  }

  @Property(tries = 1_000)
  void withoutEditsTheFileIsTakenAsItIs(@ForAll("histories") List<Happening> history) {
    World world = new World();
    for (Happening happening : history) {
      if (happening instanceof Happening.InTheFile(String field, String value)) {
        world.file.put(field, value);
      } else {
        world.load();
        assertThat(world.record).isEqualTo(world.file);
      }
    }
  }

  @Property(tries = 1_000)
  void aLoadThatWentThroughGoesThroughAgainAndChangesNothing(
      @ForAll("histories") List<Happening> history) {
    World world = new World();
    world.load();
    for (Happening happening : history) {
      switch (happening) {
        case Happening.InTheFile(String field, String value) -> world.file.put(field, value);
        case Happening.InTheBrowser(String field, String value) -> world.edit(field, value);
        case Happening.Load() -> {
          if (world.load().conflicts().isEmpty()) {
            Map<String, String> once = new TreeMap<>(world.record);
            assertThat(world.load().conflicts()).isEmpty();
            assertThat(world.record).isEqualTo(once);
          }
        }
      }
    }
  }

  @Example
  void aListOfOneIsTheSameAsItsOnlyTextAndAnEmptyOneAsNone() {
    assertThat(FieldValues.same(json("north"), json(List.of("north")))).isTrue();
    assertThat(FieldValues.same(json(""), json(List.of()))).isTrue();
    assertThat(FieldValues.same(json(List.of("north", "south")), json(List.of("south", "north"))))
        .as("order means something")
        .isFalse();
    assertThat(
            FieldValues.same(
                json(List.of(Map.of("id", "classes", "note", ""))),
                json(List.of(Map.of("id", "classes")))))
        .isTrue();
  }

  @Example
  void aListInsideARecordGoesIntoTheRecordAsAListAgain() {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("name", new Scalar("Books", 1));
    fields.put("partners", new Scalar("library", 2));
    Mapping file = new Mapping(fields, 1);
    Map<String, BrowserValue> edits =
        Map.of(
            "partners", new BrowserValue(json(List.of("library", "school")), THEN),
            "outputs",
                new BrowserValue(json(List.of(Map.of("id", "classes", "target", "40"))), THEN));

    Merge merge = Merge.of(FieldValues.json(file), file, edits);

    assertThat(FieldValues.json(merge.fields()))
        .isEqualTo(
            json(
                new TreeMap<>(
                    Map.of(
                        "name", "Books",
                        "partners", List.of("library", "school"),
                        "outputs", List.of(Map.of("id", "classes", "target", "40"))))));
    assertThat(merge.kept()).containsOnlyKeys("outputs", "partners");
  }

  @Provide
  Arbitrary<List<Happening>> histories() {
    Arbitrary<String> fields = Arbitraries.of("name", "lead");
    Arbitrary<String> values = Arbitraries.of("", "one", "two", "three");
    Arbitrary<Happening> happenings =
        Arbitraries.oneOf(
            Combinators.combine(fields, values).as(Happening.InTheFile::new),
            Combinators.combine(fields, values).as(Happening.InTheBrowser::new),
            Arbitraries.create(Happening.Load::new));
    return happenings.list().ofMaxSize(20);
  }

  private static JsonNode json(Object value) {
    return FieldValues.json(value);
  }

  private static String said(Map<String, String> record, String field) {
    return record.getOrDefault(field, "");
  }

  private static Map<String, String> texts(@Nullable JsonNode fields) {
    Map<String, String> texts = new TreeMap<>();
    if (fields != null) {
      fields.properties().forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
    }
    return texts;
  }

  private static Mapping mapping(Map<String, String> fields) {
    Map<String, Value> values = new LinkedHashMap<>();
    fields.forEach((field, value) -> values.put(field, new Scalar(value, 1)));
    return new Mapping(values, 1);
  }
}
