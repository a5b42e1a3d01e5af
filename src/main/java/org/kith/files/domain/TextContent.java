package org.kith.files.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kith.files.UploadKind;

/** What is letters and numbers all through, and not a page or drawing that a browser would run. */
public final class TextContent {
  private static final int HEAD = 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern RUNS =
      Pattern.compile("<(?:!doctype|html|head|body|script|svg|\\?xml|\\?php|iframe|%)");

  private TextContent() {}

  public static UploadKind checked(byte[] bytes) {
    String text = decoded(bytes);
    if (text.chars().anyMatch(TextContent::isControl)) {
      throw Refused.unknown();
    }
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    if (RUNS.matcher(head).find()) {
      throw Refused.code();
    }
    return UploadKind.TEXT;
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      String text = new String(bytes, WINDOWS);
      if (text.indexOf('\uFFFD') >= 0) {
        throw Refused.unknown();
      }
      return text;
    }
  }

  private static boolean isControl(int character) {
    return character != '\t'
        && character != '\n'
        && character != '\r'
        && Character.isISOControl(character);
  }
}
