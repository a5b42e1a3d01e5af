package org.kith.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import org.kith.imports.Value.Sequence;
import org.kith.kernel.Period;

/**
 * One record in a file, read field by field. Every method that finds something wrong notes a {@link
 * Problem} with file, line, field and value, and returns a harmless stand-in, so that all problems
 * are found in one go. Fields that nobody asked for are problems too.
 */
public final class Entry {
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_ID = 120;

  private final String file;
  private final Mapping mapping;
  private final Notes notes;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<Entry> children = new ArrayList<>();

  Entry(String file, Mapping mapping, Notes notes) {
    this.file = file;
    this.mapping = mapping;
    this.notes = notes;
  }

  /** The file's path relative to the folder, with forward slashes. */
  public String file() {
    return file;
  }

  public int line() {
    return mapping.line();
  }

  /** A text that has to be there; empty after a problem. */
  public String text(String field) {
    String text = optional(field);
    if (text.isEmpty()) {
      problem(field, "", "a text");
    }
    return text;
  }

  /** A text that may be missing: empty then. */
  public String optional(String field) {
    asked.add(field);
    return switch (mapping.fields().get(field)) {
      case null -> "";
      case Scalar(String text, int line) -> text.strip();
      case Sequence list -> wrong(field, list, "one text, not a list");
      case Mapping fields -> wrong(field, fields, "one text, not fields");
    };
  }

  /** A kebab-case id of at most 120 characters. */
  public String id(String field) {
    String id = text(field);
    if (!id.isEmpty() && (!KEBAB.matcher(id).matches() || id.length() > LONGEST_ID)) {
      problem(field, id, "an id of lower-case letters, digits and single hyphens");
    }
    return id;
  }

  /** A value that the function understands; the stand-in after a problem. */
  public <T> T parsed(
      String field, Function<String, Optional<T>> parse, String expected, T standIn) {
    String text = optional(field);
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      problem(field, text, expected);
    }
    return value.orElse(standIn);
  }

  /** One of these words. */
  public String oneOf(String field, Collection<String> words) {
    String word = text(field);
    if (!word.isEmpty() && !words.contains(word)) {
      problem(field, word, "one of " + String.join(", ", words));
    }
    return word;
  }

  /** A day, month, year, financial year or interval; unstated when missing. */
  public Period period(String field) {
    return parsed(
        field,
        Period::parse,
        "a date, month, year, financial year such as 2019/20, interval, or unstated",
        Period.UNSTATED);
  }

  /** A list of texts; a single text counts as a list of one, a missing field as an empty list. */
  public List<String> texts(String field) {
    asked.add(field);
    return switch (mapping.fields().get(field)) {
      case null -> List.of();
      case Scalar(String text, int line) -> text.isBlank() ? List.of() : List.of(text.strip());
      case Sequence(List<Value> values, int line) ->
          values.stream().map(value -> scalar(field, value)).toList();
      case Mapping fields -> {
        wrong(field, fields, "a list of texts");
        yield List.of();
      }
    };
  }

  /** A list of these words. */
  public List<String> someOf(String field, Collection<String> words) {
    List<String> chosen = texts(field);
    for (String word : chosen) {
      if (!words.contains(word)) {
        problem(field, word, "one of " + String.join(", ", words));
      }
    }
    return chosen;
  }

  /** Records inside this one. */
  public List<Entry> children(String field) {
    asked.add(field);
    if (!(mapping.fields().get(field) instanceof Value value)) {
      return List.of();
    }
    if (!(value instanceof Sequence(List<Value> values, int line))) {
      wrong(field, value, "a list");
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (Value child : values) {
      if (child instanceof Mapping fields) {
        entries.add(new Entry(file, fields, notes));
      } else {
        wrong(field, child, "fields with names");
      }
    }
    children.addAll(entries);
    return entries;
  }

  /** The id of another record that has to exist, here or in the database. */
  public String refer(String field, String type) {
    String id = text(field);
    need(field, type, id);
    return id;
  }

  /** As {@link #refer}, but may be missing: empty then. */
  public String mayRefer(String field, String type) {
    String id = optional(field);
    need(field, type, id);
    return id;
  }

  /** The ids of other records that have to exist. */
  public List<String> referAll(String field, String type) {
    List<String> ids = texts(field);
    ids.forEach(id -> need(field, type, id));
    return ids;
  }

  /** A reference that stands inside a text, such as a figure inserted into a narrative. */
  public void need(String field, String type, String id) {
    if (!id.isEmpty()) {
      notes.need(new Reference(type, id), file, lineOf(field), mapping.named(field));
    }
  }

  /** Notes that a field cannot be loaded as it is. */
  public void problem(String field, String value, String expected) {
    notes.problem(new Problem(file, lineOf(field), mapping.named(field), value, expected));
  }

  /** Notes the fields that nobody asked for: misspelt, or of another kind of record. */
  void refuseUnknown() {
    for (String field : mapping.fields().keySet()) {
      if (!asked.contains(field)) {
        problem(field, "", "one of the fields " + String.join(", ", asked));
      }
    }
    children.forEach(Entry::refuseUnknown);
  }

  Mapping mapping() {
    return mapping;
  }

  private int lineOf(String field) {
    Value value = mapping.fields().get(field);
    return value == null ? mapping.line() : value.line();
  }

  private String scalar(String field, Value value) {
    return value instanceof Scalar(String text, int line)
        ? text.strip()
        : wrong(field, value, "a text");
  }

  private String wrong(String field, Value value, String expected) {
    notes.problem(new Problem(file, value.line(), mapping.named(field), "", expected));
    return "";
  }
}
