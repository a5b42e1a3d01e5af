package org.kith.documents;

import java.util.List;
import org.kith.documents.json.JsonReading;
import org.kith.documents.json.JsonWriting;

/**
 * Documents as JSON, to be kept. One document has one text only, whoever writes it: without space,
 * its keys in alphabetical order, as RFC 8785 has it. What is read back is equal to what was
 * written, and so has the same {@link Document#hash()}.
 *
 * <p>Every object says in {@code type} which record of the model it is. Kept documents outlive this
 * program's versions: a record or component that is renamed needs its old name here.
 */
public final class DocumentJson {
  private DocumentJson() {}

  public static String write(Document document) {
    return JsonWriting.of(document);
  }

  /**
   * @throws IllegalArgumentException for anything but what {@link #write} wrote
   */
  public static Document read(String json) {
    return JsonReading.of(json, Document.class, List.of(Block.class, Inline.class));
  }
}
