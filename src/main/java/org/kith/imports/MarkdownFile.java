package org.kith.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;

/** Markdown, with fields between two {@code ---} lines at its head; the rest is {@code body}. */
final class MarkdownFile {
  private static final String FENCE = "---\n";

  private MarkdownFile() {}

  static List<Mapping> read(String path, String raw, Notes notes) {
    String text = withLastLineEnded(raw.replace("\r\n", "\n"));
    Map<String, Value> fields = new LinkedHashMap<>();
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      if (text.startsWith(FENCE)) {
        notes.problem(new Problem(path, 1, "file", "", "a line --- after the fields"));
        return List.of();
      }
      fields.put("body", new Scalar(text, 1));
      return List.of(new Mapping(fields, 1));
    }
    String head = text.substring(FENCE.length() - 1, end);
    int bodyStart = end + 1 + FENCE.length();
    int bodyLine = 1 + (int) text.substring(0, bodyStart).lines().count();
    YamlText.read(path, head, notes).forEach(mapping -> fields.putAll(mapping.fields()));
    if (fields.put("body", new Scalar(text.substring(bodyStart), bodyLine)) instanceof Value own) {
      notes.problem(
          new Problem(path, own.line(), "body", "", "no such field: what follows --- is the body"));
    }
    return List.of(new Mapping(fields, 1));
  }

  private static String withLastLineEnded(String text) {
    return text.endsWith("\n---") ? text + "\n" : text;
  }
}
