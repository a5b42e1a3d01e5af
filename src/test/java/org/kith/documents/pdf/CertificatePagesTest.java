package org.kith.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.documents.PrintedCertificate;

class CertificatePagesTest {
  private final List<String> remarks = new ArrayList<>();
  private final CertificatePages pages =
      new CertificatePages(diagnostic -> {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()
            || diagnostic.getFormattedMessage().contains("PDF/UA")) {
          remarks.add(diagnostic.getFormattedMessage());
        }
      });

  @Test
  void itIsOneTaggedPageHoweverMuchItSays() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.write(
        certificate("A".repeat(40) + " " + "B".repeat(39), "Words ".repeat(20), "Aim ".repeat(150)),
        Instant.EPOCH,
        out);

    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence("Certificate", "This is to say that", "on 31 January", "Number 1");
    }
    assertThat(remarks).isEmpty();
  }

  /** Each is a common given name; written together as people write them. */
  @ParameterizedTest
  @ValueSource(strings = {"ਗੁਰਪ੍ਰੀਤ ਕੌਰ", "আমিনা খাতুন", "آمنہ خان", "Amina (ਅਮੀਨਾ) Testova"})
  void aNameIsDrawnInItsOwnScriptAndReadOut(String name) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pages.write(certificate(name, "Course", "Aim"), Instant.EPOCH, out);

    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(alternatives(pdf.getDocumentCatalog().getStructureTreeRoot())).contains(name);
      assertThat(new PDFTextStripper().getText(pdf)).contains("completed the course");
    }
    assertThat(remarks).isEmpty();
  }

  private static List<String> alternatives(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
      found.add(element.getAlternateDescription());
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        found.addAll(alternatives(below));
      }
    }
    return found;
  }

  @Test
  void aLongNameIsMadeToFit() {
    String line = ShapedText.drawn("ਗੁਰਪ੍ਰੀਤ ".repeat(20).strip(), 600).orElseThrow().toString();

    assertThat(line).contains("width=\"600\"");
  }

  @Test
  void aNameThatCannotBeDrawnRightIsRefused() {
    for (String name : List.of("陳大文", "தமிழ்", "Amina \uD83D\uDE00")) {
      assertThatThrownBy(() ->
              pages.write(
                  certificate(name, "Course", "Aim"),
                  Instant.EPOCH,
                  OutputStream.nullOutputStream()))
          .isInstanceOf(ScriptNotDrawn.class);
    }
  }

  private static PrintedCertificate certificate(String name, String subject, String aim) {
    return new PrintedCertificate(
        "Example for All",
        "Certificate",
        "This is to say that",
        name,
        "completed the course",
        subject,
        List.of("on 31 January 2021.", "Hours: 2.5", aim, "Given by Example", "Valid until 2022"),
        "Number 1",
        "Check that it is valid: https://example.org/certificates/1",
        "en-GB");
  }
}
