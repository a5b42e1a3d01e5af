package org.kith.files.domain;

import java.util.Arrays;
import java.util.HexFormat;

/** What programs add to a JPEG beside the picture: segments APP0 to APP15. */
final class JpegApplication {
  private static final byte[] NOTHING = {};

  /** Exif 2.3 with one entry, 0x0112: orientation, its value to be set at the end. */
  private static final byte[] ORIENTATION_ALONE =
      HexFormat.of()
          .parseHex(
              "457869660000" + "4d4d002a00000008" + "00010112000300000001" + "0001000000000000");

  private static final int ORIENTATION_AT = 24;

  private JpegApplication() {}

  /** What of this segment the picture needs to look as it does; empty: nothing. */
  static byte[] wanted(int number, byte[] content) {
    return switch (number) {
      case 0 -> jfif(content);
      case 1 -> orientation(content);
      case 2 -> Bytes.are(content, 0, "ICC_PROFILE\0") ? content : NOTHING;
      case 14 -> Bytes.are(content, 0, "Adobe") ? content : NOTHING;
      default -> NOTHING;
    };
  }

  /** Density and version, but not the small picture that may follow them. */
  private static byte[] jfif(byte[] content) {
    if (!Bytes.are(content, 0, "JFIF\0") || content.length < 14) {
      return NOTHING;
    }
    byte[] kept = Arrays.copyOf(content, 14);
    kept[12] = 0;
    kept[13] = 0;
    return kept;
  }

  /** Which way is up, alone, where that is not the way it is stored. */
  private static byte[] orientation(byte[] content) {
    int orientation = orientationIn(content);
    if (orientation < 2 || orientation > 8) {
      return NOTHING;
    }
    byte[] kept = ORIENTATION_ALONE.clone();
    kept[ORIENTATION_AT + 1] = (byte) orientation;
    return kept;
  }

  private static int orientationIn(byte[] content) {
    if (!Bytes.are(content, 0, "Exif\0\0") || content.length < 14) {
      return 0;
    }
    Tiff tiff = new Tiff(Arrays.copyOfRange(content, 6, content.length));
    return tiff.orientation();
  }

  /** The little of TIFF 6.0 that Exif is written in. */
  private record Tiff(byte[] bytes) {
    int orientation() {
      long directory = four(4);
      int entries = directory < 0 || directory > bytes.length ? 0 : two((int) directory);
      for (int entry = 0; entry < entries; entry++) {
        int at = (int) directory + 2 + entry * 12;
        if (at + 12 > bytes.length) {
          return 0;
        }
        if (two(at) == 0x0112) {
          return two(at + 8);
        }
      }
      return 0;
    }

    private int two(int at) {
      if (at + 2 > bytes.length) {
        return 0;
      }
      int value = Bytes.two(bytes, at);
      return bytes[0] == 'I' ? (value >> 8) | (value & 0xff) << 8 : value;
    }

    private int four(int at) {
      int value = Bytes.four(bytes, at);
      return bytes[0] == 'I' ? Integer.reverseBytes(value) : value;
    }
  }
}
