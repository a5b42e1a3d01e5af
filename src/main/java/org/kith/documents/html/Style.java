package org.kith.documents.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.documents.WebFont;

/** A style sheet that a file carries within itself, and the policy that allows it alone. */
record Style(String css) {

  /** The sheets of the class path in turn, and the fonts. */
  static Style of(List<WebFont> fonts, String... sheets) {
    String faces = fonts.stream().map(Style::face).collect(Collectors.joining());
    StringBuilder css = new StringBuilder(faces);
    for (String sheet : sheets) {
      css.append(read(sheet));
    }
    if (!fonts.isEmpty()) {
      css.append(
          "body,.kith-doc{font-family:\"%s\",Arial,sans-serif}\n"
              .formatted(fonts.getFirst().family()));
    }
    return new Style(css.toString().replace("\r", ""));
  }

  /** The content of the policy's meta element: nothing but this style and fonts in the file. */
  String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; font-src data:; base-uri 'none'; form-action 'none'"
        .formatted(hash());
  }

  private String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String face(WebFont font) {
    return """
    @font-face{font-family:"%s";font-weight:%s;font-style:%s;font-display:swap;\
    src:url(data:font/woff2;base64,%s) format("woff2")}
    """
        .formatted(font.family(), font.weight(), font.italic() ? "italic" : "normal", font.woff2());
  }

  private static String read(String sheet) {
    try (InputStream in = Style.class.getResourceAsStream(sheet)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + sheet);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
