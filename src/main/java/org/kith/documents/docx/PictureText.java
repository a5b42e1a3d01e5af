package org.kith.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.kith.documents.Picture;
import org.kith.documents.html.Markup;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Writes pictures: drawn as an image with its alternative text, and their caption. */
record PictureText(Body body, InlineText inlines) {
  /** A pixel of 1/96 inch in the format's units of 1/914,400 inch. */
  private static final int UNITS_PER_PIXEL = 9525;

  private static final double WIDEST = 612;
  private static final double TALLEST = 860;

  void write(Picture picture) {
    Raster image = Raster.of(picture.svg());
    double scale = Math.min(1, Math.min(WIDEST / image.width(), TALLEST / image.height()));
    XWPFRun run = body.shown(body.paragraph("Picture")).createRun();
    try {
      run.addPicture(
          new ByteArrayInputStream(image.png()),
          PictureType.PNG,
          "picture.png",
          (int) Math.round(image.width() * scale * UNITS_PER_PIXEL),
          (int) Math.round(image.height() * scale * UNITS_PER_PIXEL));
    } catch (InvalidFormatException ours) {
      throw new IllegalStateException("an image was not understood", ours);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    CTNonVisualDrawingProps properties =
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
    properties.setDescr(Markup.legal(picture.alternative()));
    properties.setName("Picture " + properties.getId());
    if (!picture.caption().isBlank()) {
      inlines.write(body.paragraph("PictureCaption"), picture.caption());
    }
  }
}
