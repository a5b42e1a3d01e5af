package org.kith.documents.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records, lists, texts, whole numbers, yes and no, and constants in the one way there is.
 */
public final class JsonWriting {
  static final String TYPE = "type";

  private final StringBuilder out = new StringBuilder();

  private JsonWriting() {}

  public static String of(Record model) {
    JsonWriting writing = new JsonWriting();
    writing.write(model);
    return writing.out.toString();
  }

  private void write(@Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case List<?> items -> list(items);
      case Record part -> object(part);
      case Integer number -> out.append(number.intValue());
      case Boolean is -> out.append(is.booleanValue());
      case Enum<?> constant -> text(constant.name());
      case String text -> text(text);
      default ->
          throw new IllegalArgumentException("no such value in a model: " + value.getClass());
    }
  }

  private void list(List<?> items) {
    out.append('[');
    String before = "";
    for (Object item : items) {
      out.append(before);
      write(item);
      before = ",";
    }
    out.append(']');
  }

  private void object(Record part) {
    TreeMap<String, @Nullable Object> entries = new TreeMap<>();
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      try {
        entries.put(component.getName(), component.getAccessor().invoke(part));
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException("a model's records must be public", unreadable);
      }
    }
    if (entries.put(TYPE, part.getClass().getSimpleName()) != null) {
      throw new IllegalStateException("a component may not be called " + TYPE);
    }
    out.append('{');
    String before = "";
    for (var entry : entries.entrySet()) {
      out.append(before);
      text(entry.getKey());
      out.append(':');
      write(entry.getValue());
      before = ",";
    }
    out.append('}');
  }

  /** Escapes what has to be, and halves of characters, which no file could hold otherwise. */
  private void text(String text) {
    out.append('"');
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
              if (point < 0x20 || Character.getType(point) == Character.SURROGATE) {
                out.append("\\u%04x".formatted(point));
              } else {
                out.appendCodePoint(point);
              }
            }
          }
        });
    out.append('"');
  }
}
