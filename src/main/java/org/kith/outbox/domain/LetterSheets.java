package org.kith.outbox.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Letters as one file that any browser prints, a sheet each; it stands alone and fetches nothing. A
 * browser, because it draws every script that people are written to in.
 */
final class LetterSheets {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /** The address is where the window of a long envelope is once the sheet is folded in three. */
  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm; }
      body { font: 12pt/1.4 Arial, "Noto Sans", sans-serif; margin: 0 auto; max-width: 170mm; }
      article { break-after: page; }
      address { font-style: normal; white-space: pre-line; min-height: 35mm; padding-top: 25mm; }
      h1 { font-size: 14pt; }
      div { white-space: pre-wrap; overflow-wrap: anywhere; }
      """;

  private LetterSheets() {}

  /** One letter. */
  record Sheet(String to, String subject, String body, LocalDate day) {
    @Override
    public String toString() {
      return "letter of " + day;
    }
  }

  static String page(List<Sheet> letters) {
    return """
    <!doctype html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'">
    <meta name="viewport" content="width=device-width">
    <title>Letters to post: %d</title>
    <style>%s</style>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(
            hash(STYLE),
            letters.size(),
            STYLE,
            letters.stream().map(LetterSheets::sheet).collect(Collectors.joining("\n")));
  }

  private static String sheet(Sheet letter) {
    return """
    <article>
    <address dir="auto">%s</address>
    <p>%s</p>
    <h1 dir="auto">%s</h1>
    <div dir="auto">%s</div>
    </article>\
    """
        .formatted(
            HtmlUtils.htmlEscape(letter.to()),
            letter.day().format(DAY),
            HtmlUtils.htmlEscape(letter.subject()),
            HtmlUtils.htmlEscape(letter.body()));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
