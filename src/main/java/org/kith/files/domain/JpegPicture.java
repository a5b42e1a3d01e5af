package org.kith.files.domain;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.kith.files.UploadKind;

/**
 * JPEG (ITU-T T.81) segment by segment. Kept are the picture, its colours and which way is up; left
 * out are place, time, device, previews, comments and whatever follows the end.
 */
public final class JpegPicture {
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int COMMENT = 0xfe;
  private static final int APP0 = 0xe0;
  private static final int APP15 = 0xef;

  private final byte[] jpeg;
  private final ByteArrayOutputStream kept;
  private int at = 2;
  private boolean hasFrame;
  private boolean hasScan;

  private JpegPicture(byte[] jpeg) {
    this.jpeg = jpeg;
    this.kept = new ByteArrayOutputStream(jpeg.length);
  }

  public static UploadKind checked(byte[] jpeg) {
    withoutMetadata(jpeg);
    return UploadKind.JPEG;
  }

  /** The same picture, byte for byte where it is drawn from. */
  public static byte[] withoutMetadata(byte[] jpeg) {
    return new JpegPicture(jpeg).rewritten();
  }

  private byte[] rewritten() {
    marker(START);
    for (int marker = next(); marker != END; marker = next()) {
      if (isBare(marker)) {
        marker(marker);
      } else {
        segment(marker);
      }
    }
    if (!hasFrame || !hasScan) {
      throw Refused.damaged();
    }
    marker(END);
    return kept.toByteArray();
  }

  /** The marker here, which any number of fill bytes may precede. */
  private int next() {
    if (at + 1 >= jpeg.length || (jpeg[at] & 0xff) != 0xff) {
      throw Refused.damaged();
    }
    while (at < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      at++;
    }
    if (at >= jpeg.length) {
      throw Refused.damaged();
    }
    return jpeg[at++] & 0xff;
  }

  private static boolean isBare(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  }

  private void segment(int marker) {
    if (at + 2 > jpeg.length) {
      throw Refused.damaged();
    }
    int length = Bytes.two(jpeg, at);
    if (length < 2 || at + length > jpeg.length) {
      throw Refused.damaged();
    }
    byte[] content = Arrays.copyOfRange(jpeg, at + 2, at + length);
    at += length;
    if (isFrame(marker)) {
      PictureSize.require(content.length < 5 ? 0 : Bytes.two(content, 3), height(content));
      hasFrame = true;
    }
    write(marker, content);
    if (marker == SCAN) {
      hasScan = true;
      drawing();
    }
  }

  private static int height(byte[] frame) {
    return frame.length < 5 ? 0 : Bytes.two(frame, 1);
  }

  /** SOF0 to SOF15, without the three that mean something else. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private void write(int marker, byte[] content) {
    if (marker == COMMENT) {
      return;
    }
    byte[] wanted =
        marker >= APP0 && marker <= APP15
            ? JpegApplication.wanted(marker - APP0, content)
            : content;
    if (wanted.length > 0) {
      marker(marker);
      kept.write((wanted.length + 2) >> 8);
      kept.write(wanted.length + 2);
      kept.writeBytes(wanted);
    }
  }

  /** Up to the next marker that is neither a stuffed byte nor a restart. */
  private void drawing() {
    int from = at;
    while (at + 1 < jpeg.length) {
      int following = jpeg[at + 1] & 0xff;
      boolean isMarker =
          (jpeg[at] & 0xff) == 0xff && following != 0x00 && following != 0xff && !isBare(following);
      if (isMarker) {
        kept.write(jpeg, from, at - from);
        return;
      }
      at++;
    }
    throw Refused.damaged();
  }

  private void marker(int marker) {
    kept.write(0xff);
    kept.write(marker);
  }
}
