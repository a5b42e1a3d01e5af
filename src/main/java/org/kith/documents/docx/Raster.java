package org.kith.documents.docx;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.kith.documents.pdf.Outlines;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A drawing as an image, twice as fine as a screen shows it, so that it prints well.
 *
 * @param width in pixels of 1/96 inch
 */
public record Raster(byte[] png, double width, double height) {
  private static final int FINENESS = 2;
  private static final Pattern BOX =
      Pattern.compile("[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

  public static Raster of(String svg) {
    Document drawing = read(svg);
    Element root = drawing.getDocumentElement();
    Matcher box = BOX.matcher(root.getAttribute("viewBox").strip());
    boolean hasBox = box.matches();
    double width = size(root.getAttribute("width"), hasBox ? box.group(1) : "");
    double height = size(root.getAttribute("height"), hasBox ? box.group(2) : "");
    Outlines.replaceWords(root);
    return new Raster(png(drawing, width, height), width, height);
  }

  private static double size(String stated, String ofBox) {
    for (String candidate : new String[] {stated.replace("px", "").strip(), ofBox}) {
      if (candidate.matches("\\d+(\\.\\d+)?") && Double.parseDouble(candidate) >= 1) {
        return Double.parseDouble(candidate);
      }
    }
    return 600;
  }

  private static byte[] png(Document drawing, double width, double height) {
    Painting painting = new Painting();
    painting.addTranscodingHint(
        SVGAbstractTranscoder.KEY_WIDTH, (float) Math.ceil(width * FINENESS));
    painting.addTranscodingHint(
        SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.ceil(height * FINENESS));
    painting.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    painting.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    painting.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      painting.transcode(new TranscoderInput(drawing), new TranscoderOutput(png));
    } catch (TranscoderException undrawable) {
      throw new IllegalStateException("a drawing could not be drawn", undrawable);
    }
    return png.toByteArray();
  }

  /** Leaves writing the image to the JDK, which takes a fifth of the time. */
  private static final class Painting extends ImageTranscoder {
    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage image, TranscoderOutput output)
        throws TranscoderException {
      try (var file = new MemoryCacheImageOutputStream(output.getOutputStream())) {
        ImageIO.write(image, "png", file);
      } catch (IOException inMemory) {
        throw new TranscoderException(inMemory);
      }
    }
  }

  private static Document read(String svg) {
    try {
      return new SAXSVGDocumentFactory(null).createDocument("kith:drawing", new StringReader(svg));
    } catch (IOException ours) {
      throw new IllegalStateException("the drawing is not well-formed", ours);
    }
  }
}
