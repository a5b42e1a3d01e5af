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
    String text = raw.replace("\r\n", "\n");
    Map<String, Value> fields = new LinkedHashMap<>();
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      fields.put("body", new Scalar(text, 1));
      return List.of(new Mapping(fields, 1));
    }
    String head = text.substring(FENCE.length() - 1, end);
    int bodyStart = end + 1 + FENCE.length();
    int bodyLine = 1 + (int) text.substring(0, bodyStart).lines().count();
    YamlText.read(path, head, notes).forEach(mapping -> fields.putAll(mapping.fields()));
    fields.put("body", new Scalar(text.substring(bodyStart), bodyLine));
    return List.of(new Mapping(fields, 1));
  }
}
