package org.kith.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.imports.Value.Mapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What becomes of a record that its file states and people changed in the browser: a field that
 * only one of them changed since the last load is as that one has it; one that both changed to
 * different values is a conflict.
 *
 * @param last the record as its file had it when it was last loaded; null: never, so that one with
 *     edits was made in the browser, and every field of the file has to agree
 * @param now the record as its file has it
 * @param fields what the record is to be
 * @param kept fields where the browser's value stays, though the file says something else
 * @param settled fields where both say the same now
 * @param conflicts fields that both changed
 */
record Merge(
    @Nullable JsonNode last,
    JsonNode now,
    Mapping fields,
    Map<String, BrowserValue> kept,
    Set<String> settled,
    Map<String, BrowserValue> conflicts) {

  static Merge of(@Nullable JsonNode last, Mapping file, Map<String, BrowserValue> edits) {
    JsonNode now = FieldValues.json(file);
    Map<String, Value> fields = new LinkedHashMap<>(file.fields());
    Map<String, BrowserValue> kept = new TreeMap<>();
    Map<String, BrowserValue> conflicts = new TreeMap<>();
    Set<String> settled = new TreeSet<>();
    edits.forEach((field, browser) -> {
      if (FieldValues.same(now.path(field), browser.value())) {
        settled.add(field);
      } else if (last != null && FieldValues.same(now.path(field), last.path(field))) {
        kept.put(field, browser);
        fields.put(field, FieldValues.value(browser.value(), lineOf(file, field)));
      } else {
        conflicts.put(field, browser);
      }
    });
    if (last == null && !edits.isEmpty()) {
      conflicts.putAll(onlyInTheFile(now, edits));
    }
    Mapping merged = new Mapping(fields, file.line(), file.place());
    return new Merge(last, now, merged, kept, settled, conflicts);
  }

  /** Whether the record was made in the browser, and no file had it so far. */
  boolean isOfABrowsersRecord() {
    return last == null && !(settled.isEmpty() && conflicts.isEmpty());
  }

  /** Shows both values of every field that both changed. */
  void noteConflicts(Entry entry) {
    conflicts.forEach((field, browser) ->
        entry.problem(
            field,
            FieldValues.shown(now.path(field)),
            last == null
                ? "\"%s\", as the record was made in the browser on %s"
                    .formatted(FieldValues.shown(browser.value()), browser.day())
                : "\"%s\" as before, or \"%s\", to which it was changed in the browser on %s"
                    .formatted(
                        FieldValues.shown(last.path(field)),
                        FieldValues.shown(browser.value()),
                        browser.day())));
  }

  /** Fields that a record made in the browser does not have; its id goes without saying. */
  private static Map<String, BrowserValue> onlyInTheFile(
      JsonNode now, Map<String, BrowserValue> edits) {
    Map<String, BrowserValue> missing = new TreeMap<>();
    BrowserValue any = edits.values().iterator().next();
    for (String field : now.propertyNames()) {
      boolean isSaid = !FieldValues.same(now.path(field), MissingNode.getInstance());
      if (isSaid && !edits.containsKey(field) && !field.equals("id")) {
        missing.put(field, new BrowserValue(FieldValues.read("\"\""), any.at()));
      }
    }
    return missing;
  }

  private static int lineOf(Mapping file, String field) {
    Value value = file.fields().get(field);
    return value == null ? file.line() : value.line();
  }
}
