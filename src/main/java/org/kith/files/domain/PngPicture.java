package org.kith.files.domain;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import org.kith.files.UploadKind;

/**
 * PNG (W3C, third edition) chunk by chunk. Kept is what is drawn and how; left out are texts, time,
 * Exif, unknown chunks and whatever follows the end.
 */
public final class PngPicture {
  private static final int SIGNATURE = 8;

  /** Length, type and checksum around a chunk's content. */
  private static final int AROUND = 12;

  private static final Set<String> DRAWN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT");

  private PngPicture() {}

  public static UploadKind checked(byte[] png) {
    withoutMetadata(png);
    return UploadKind.PNG;
  }

  /** The same picture, byte for byte where it is drawn from. */
  public static byte[] withoutMetadata(byte[] png) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
    kept.write(png, 0, SIGNATURE);
    String type = "";
    for (int at = SIGNATURE; !type.equals("IEND"); ) {
      int whole = length(png, at);
      type = Bytes.text(Arrays.copyOfRange(png, at + 4, at + 8));
      if (at == SIGNATURE) {
        size(type, png);
      }
      if (DRAWN.contains(type)) {
        kept.write(png, at, whole);
      }
      at += whole;
    }
    return kept.toByteArray();
  }

  /** Of the chunk here with what is around it, once its checksum was compared. */
  private static int length(byte[] png, int at) {
    if (at + AROUND > png.length) {
      throw Refused.damaged();
    }
    int content = Bytes.four(png, at);
    if (content < 0 || content > png.length - at - AROUND) {
      throw Refused.damaged();
    }
    CRC32 sum = new CRC32();
    sum.update(png, at + 4, content + 4);
    if ((int) sum.getValue() != Bytes.four(png, at + 8 + content)) {
      throw Refused.damaged();
    }
    return content + AROUND;
  }

  private static void size(String firstType, byte[] png) {
    if (!firstType.equals("IHDR") || png.length < SIGNATURE + AROUND + 13) {
      throw Refused.damaged();
    }
    PictureSize.require(Bytes.four(png, SIGNATURE + 8), Bytes.four(png, SIGNATURE + 12));
  }
}
