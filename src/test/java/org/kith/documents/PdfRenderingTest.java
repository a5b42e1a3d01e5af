package org.kith.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PdfRenderingTest {
  @Test
  void draft() throws Exception {
    try (var out = Files.newOutputStream(Path.of("target/sample.pdf"))) {
      PdfRendering.with(Wording.of(Locale.UK))
          .write(SampleReport.document(), SampleReport.IMPRINT, out);
    }
  }
}
