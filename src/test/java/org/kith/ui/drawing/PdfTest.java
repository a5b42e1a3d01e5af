package org.kith.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.kith.ui.Language;

/** The same pictures in a PDF, left in target/gallery to be looked at. */
class PdfTest {
  @Test
  void picturesDrawInAPdfAsTheyDoInABrowser() throws Exception {
    StringBuilder html =
        new StringBuilder(
            "<html><head><style>@font-face{font-family:'Fira Sans';src:url('FiraSans-Regular.ttf')}"
                + "@font-face{font-family:'Fira Sans';font-weight:bold;src:url('FiraSans-Bold.ttf')}"
                + "body{font-family:'Fira Sans'} svg{width:12cm}</style></head><body>");
    for (Chart chart : SamplePictures.charts(Language.ENGLISH)) {
      html.append("<h2>").append(chart.words().title()).append("</h2>").append(chart.svg());
    }
    html.append(SamplePictures.wards(Language.ENGLISH).svg()).append("</body></html>");
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useSVGDrawer(new BatikSVGDrawer())
        .withHtmlContent(html.toString(), Path.of("src/main/resources/fonts/").toUri().toString())
        .toStream(pdf)
        .run();
    Files.createDirectories(Path.of("target/gallery"));
    Files.write(Path.of("target/gallery/pictures.pdf"), pdf.toByteArray());
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 36);
      long teal =
          Arrays.stream(
                  page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
              .filter(pixel ->
                  (pixel & 0xffffff)
                      == Integer.parseInt(Palette.series(0).colour().substring(1), 16))
              .count();
      assertThat(teal).isGreaterThan(2_000);
    }
  }
}
