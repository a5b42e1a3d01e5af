package org.kith.documents.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Places that links within the document lead to. Word takes names of at most 40 letters, figures
 * and underscores, and lists none that begins with an underscore.
 */
final class Bookmarks {
  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private int next;

  Bookmarks(List<Section> sections) {
    add(sections);
  }

  private void add(List<Section> sections) {
    for (Section section : sections) {
      add(section.id());
      add(section.subsections());
    }
  }

  /** A further place, under a name that a link can use before the place is reached. */
  void add(String id) {
    String number = "_" + names.size();
    String name = "_" + id.replaceAll("[^\\p{L}\\p{N}]", "_");
    names.putIfAbsent(
        id, name.substring(0, Math.min(name.length(), LONGEST - number.length())) + number);
  }

  /** The bookmark's name; null where the document has no such place. */
  @Nullable String name(String id) {
    return names.get(id);
  }

  /** Puts the place where the paragraph's text begins. */
  void put(CTP paragraph, String id) {
    BigInteger number = BigInteger.valueOf(next++);
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(number);
    start.setName(names.get(id));
    paragraph.addNewBookmarkEnd().setId(number);
  }
}
