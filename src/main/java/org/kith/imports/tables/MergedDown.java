package org.kith.imports.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a workbook that are merged over several rows (ECMA-376, 18.3.1.54). A sheet says so
 * after its rows, so they are found while the file is unpacked for its size, and not once more.
 */
final class MergedDown {
  /**
   * Over these rows, counted from 1; what is merged across too shows its text in its first column.
   */
  record Region(int firstRow, int lastRow, int column) {}

  private static final String MARK = "mergeCell ";
  private static final int LONGEST_ELEMENT = 80;
  private static final int MOST = 100_000;
  private static final int MOST_BYTES_OF_PARTS = 1 << 20;
  private static final Pattern REGION =
      Pattern.compile("ref=\"([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})\"");
  private static final Pattern PART = Pattern.compile("<[^<>]*Relationship\\s[^<>]*>");
  private static final Pattern ID = Pattern.compile("\\sId=\"([^\"]+)\"");
  private static final Pattern TARGET = Pattern.compile("\\sTarget=\"/?(?:xl/)?([^\"]+)\"");

  private final Map<String, List<Region>> byPart = new HashMap<>();
  private final ByteArrayOutputStream names = new ByteArrayOutputStream();
  private String before = "";
  private String reading = "";
  private int found;

  /** Takes the next bytes of a part. */
  void take(String part, byte[] block, int length) {
    if (part.equals("xl/_rels/workbook.xml.rels")) {
      if (names.size() < MOST_BYTES_OF_PARTS) {
        names.write(block, 0, length);
      }
    } else if (part.startsWith("xl/worksheets/") && part.endsWith(".xml")) {
      String text = new String(block, 0, length, ISO_8859_1);
      look(part.substring("xl/".length()), part.equals(reading) ? before + text : text);
      reading = part;
    }
  }

  private void look(String part, String text) {
    int from = 0;
    for (int at; (at = text.indexOf(MARK, from)) >= 0; ) {
      int end = text.indexOf('>', at);
      if (end < 0) {
        break;
      }
      note(part, text.substring(at, end));
      from = end;
    }
    before = text.substring(Math.max(from, text.length() - LONGEST_ELEMENT));
  }

  private void note(String part, String element) {
    Matcher said = REGION.matcher(element);
    if (said.find() && found < MOST) {
      int first = Integer.parseInt(said.group(2));
      int last = Integer.parseInt(said.group(3));
      if (last > first) {
        found++;
        byPart
            .computeIfAbsent(part, none -> new ArrayList<>())
            .add(new Region(first, last, column(said.group(1))));
      }
    }
  }

  /** A is 0, Z is 25, AA is 26. */
  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** What is merged in the sheet of this id, by the row it begins in. */
  Map<Integer, List<Region>> of(@Nullable String sheet) {
    Map<Integer, List<Region>> regions = new HashMap<>();
    Matcher parts = PART.matcher(names.toString(ISO_8859_1));
    while (parts.find()) {
      Matcher id = ID.matcher(parts.group());
      Matcher target = TARGET.matcher(parts.group());
      if (id.find() && id.group(1).equals(sheet) && target.find()) {
        byPart
            .getOrDefault(target.group(1), List.of())
            .forEach(
                one -> regions.computeIfAbsent(one.firstRow(), none -> new ArrayList<>()).add(one));
      }
    }
    return regions;
  }
}
