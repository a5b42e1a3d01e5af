package org.kith.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word files of documents, opened again. */
final class WordFiles {
  static final byte[] SAMPLE = render(SampleReport.document());

  static byte[] render(Document document) {
    return render(document, SampleReport.IMPRINT);
  }

  static byte[] render(Document document, Imprint imprint) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DocxRendering.with(Wording.of(Locale.UK)).write(document, imprint, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  static String part(byte[] file, String name) throws Exception {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
      var part = parts.getPart(PackagingURIHelper.createPartName(name));
      return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private WordFiles() {}
}
