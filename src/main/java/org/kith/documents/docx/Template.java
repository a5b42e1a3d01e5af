package org.kith.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.Wording;
import org.kith.documents.html.Markup;

/**
 * The empty Word file that a document is filled into. Its parts lie as XML on the class path, where
 * they can be read and changed; what differs from document to document has a name such as {@code
 * $title} there.
 */
final class Template {
  /** Parts of the file by what they are called on the class path. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    read("[Content_Types].xml", "content-types.xml");
    read("_rels/.rels", "package-rels.xml");
    read("word/document.xml", "document.xml");
    read("word/_rels/document.xml.rels", "document-rels.xml");
    read("word/styles.xml", "styles.xml");
    read("word/numbering.xml", "numbering.xml");
    read("word/settings.xml", "settings.xml");
    read("word/fontTable.xml", "fonts.xml");
    read("word/header1.xml", "header.xml");
    read("word/footer1.xml", "footer.xml");
  }

  private Template() {}

  static XWPFDocument open(Document document, Wording wording) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (var part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(filled(part.getValue(), document, wording).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return new XWPFDocument(new ByteArrayInputStream(file.toByteArray()));
  }

  private static String filled(String part, Document document, Wording wording) {
    return part.replace("$language", escaped(document.language()))
        .replace("$rtl", String.valueOf(document.direction() == Direction.RTL))
        .replace("$complex", document.language().startsWith("ur") ? "Noto Nastaliq Urdu" : "Arial")
        .replace("$page", page(wording))
        .replace("$title", escaped(document.title()));
  }

  /** "Page 2 of 9" in the reader's words, with Word's own counting. */
  private static String page(Wording wording) {
    String words = escaped(wording.say("documents.page", "{0}", "{1}"));
    String runs = "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    return runs.replace("{0}", field("PAGE")).replace("{1}", field("NUMPAGES"));
  }

  private static String field(String name) {
    return """
    </w:t></w:r><w:fldSimple w:instr=" %s "><w:r><w:t>1</w:t></w:r></w:fldSimple>\
    <w:r><w:t xml:space="preserve">\
    """
        .formatted(name);
  }

  private static String escaped(String text) {
    return new Markup().text(text).toString();
  }

  private static void read(String part, String name) {
    try (InputStream in = Template.class.getResourceAsStream("/documents/word/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: /documents/word/" + name);
      }
      PARTS.put(part, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
