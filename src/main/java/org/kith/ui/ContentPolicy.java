package org.kith.ui;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a browser may do with our answers ({@code Content-Security-Policy}): nothing from elsewhere.
 * Pages have no script, but for the few that say so.
 */
public final class ContentPolicy {
  /** For every page: no script. */
  public static final String STRICT =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String HEADER = "Content-Security-Policy";

  private ContentPolicy() {}

  public static void strict(HttpServletResponse response) {
    response.setHeader(HEADER, STRICT);
  }

  /** For a page that needs a script of ours, which may ask this site alone. */
  public static void withOwnScript(HttpServletResponse response) {
    response.setHeader(HEADER, STRICT + "; script-src 'self'; connect-src 'self'");
  }

  /**
   * For a page that a phone may keep: with a script of ours, which may work beside the page too,
   * and what tells the phone what it is that it keeps.
   */
  public static void withOwnApp(HttpServletResponse response) {
    response.setHeader(
        HEADER,
        STRICT + "; script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'");
  }
}
