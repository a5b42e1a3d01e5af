package org.kith.files.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What the first bytes of a file say it is. */
public enum Signature {
  PDF(text("%PDF-")),
  JPEG(hex("ffd8ff")),
  PNG(hex("89504e470d0a1a0a")),
  ZIP(hex("504b0304")),
  /** Compound files: Office until 2003, installers, and Office files under a password. */
  OLD_OFFICE(hex("d0cf11e0a1b11ae1")),
  PROGRAM(
      hex("7f454c46"), // Linux
      hex("feedface"), // macOS, four spellings, and the one that Java classes share
      hex("feedfacf"),
      hex("cefaedfe"),
      hex("cffaedfe"),
      hex("cafebabe"),
      hex("4c0000000114020000000000c000000000000046"), // a Windows shortcut
      text("#!")),
  OTHER_PICTURE(text("GIF8"), hex("49492a00"), hex("4d4d002a"), text("8BPS"), text("RIFF")),
  PACKED(
      hex("504b0506"),
      hex("504b0708"),
      text("Rar!"),
      hex("377abcaf271c"),
      hex("1f8b"),
      text("BZh"),
      hex("fd377a585a00"),
      hex("28b52ffd"),
      text("MSCF")),
  NONE;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out
  private final List<byte[]> beginnings;

  Signature(byte[]... beginnings) {
    this.beginnings = List.of(beginnings);
  }

  public static Signature of(byte[] bytes) {
    if (isPhoneFormat(bytes) || beginsBinary(bytes, "BM")) {
      return OTHER_PICTURE;
    }
    if (beginsBinary(bytes, "MZ")) {
      return PROGRAM; // of Windows
    }
    return Arrays.stream(values())
        .filter(signature -> signature.beginnings.stream().anyMatch(start -> begins(bytes, start)))
        .findFirst()
        .orElse(NONE);
  }

  /** HEIC and AVIF, like films, say what they are from the fifth byte on. */
  private static boolean isPhoneFormat(byte[] bytes) {
    return bytes.length >= 12
        && Bytes.are(bytes, 4, "ftyp")
        && List.of("heic", "heix", "mif1", "msf1", "avif")
            .contains(new String(bytes, 8, 4, StandardCharsets.ISO_8859_1));
  }

  /** Two letters may as well begin a table, which has no zero byte. */
  private static boolean beginsBinary(byte[] bytes, String letters) {
    return Bytes.are(bytes, 0, letters)
        && Bytes.text(Arrays.copyOf(bytes, Math.min(64, bytes.length))).indexOf(0) >= 0;
  }

  private static boolean begins(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
