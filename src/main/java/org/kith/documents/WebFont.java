package org.kith.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/**
 * A web font that a file carries within itself.
 *
 * @param weight CSS weight, 400 or 700, say, or a range such as {@code 200 900}
 * @param woff2 the font in Base64
 */
public record WebFont(String family, String weight, boolean italic, String woff2) {
  public static WebFont read(String family, String weight, boolean italic, InputStream woff2)
      throws IOException {
    return new WebFont(
        family, weight, italic, Base64.getEncoder().encodeToString(woff2.readAllBytes()));
  }
}
