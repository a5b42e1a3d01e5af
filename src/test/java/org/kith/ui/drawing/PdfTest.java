package org.kith.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.ui.Language;

/** The same pictures in a PDF, left in target/gallery to be looked at. */
class PdfTest {
  @Test
  void picturesDrawInAPdfWithTheirWordsAsText() throws Exception {
    StringBuilder html =
        new StringBuilder(
            "<html><head><style>body{font-family:'Fira Sans'} svg{width:12cm}</style></head><body>");
    for (Chart chart : SamplePictures.charts(Language.ENGLISH)) {
      html.append("<h2>").append(chart.words().title()).append("</h2>").append(chart.svg());
    }
    html.append(SamplePictures.wards(Language.ENGLISH).svg()).append("</body></html>");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFont(new File("src/main/resources/fonts/FiraSans-Regular.ttf"), "Fira Sans")
        .useFont(
            new File("src/main/resources/fonts/FiraSans-Bold.ttf"),
            "Fira Sans",
            700,
            com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL,
            true)
        .useSVGDrawer(new BatikSVGDrawer())
        .withHtmlContent(html.toString(), null)
        .toStream(pdf)
        .run();
    Files.createDirectories(Path.of("target/gallery"));
    Files.write(Path.of("target/gallery/pictures.pdf"), pdf.toByteArray());
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("more than 380", "Schools linking", "First target", "North", "Too few answers");
    }
  }
}
