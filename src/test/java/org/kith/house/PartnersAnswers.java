package org.kith.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kith.TestPerson;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody is answered: compared with other answers, and looked through for traces. */
final class PartnersAnswers {
  /** What differs from one answer to the next whoever asks: tokens, and the form's own mark. */
  private static final Pattern FLEETING =
      Pattern.compile(
          "(?s)<input[^>]*name=\"(_csrf|once)\"[^>]*>|nonce-[\\w+/=-]+|nonce=\"[^\"]*\"|\"token\"\\s*:\\s*\"[^\"]*\""
              + "|DTSTAMP:\\w+|/ID \\[.*?]");

  private PartnersAnswers() {}

  static Map<String, String> answers(TestPerson one, List<String> addresses) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String address : addresses) {
      MvcTestResult result = one.get(address);
      answers.put(
          address,
          result.getResponse().getStatus() + "\n" + FLEETING.matcher(body(result)).replaceAll(""));
    }
    return answers;
  }

  static List<String> differing(Map<String, String> some, Map<String, String> others) {
    List<String> differing = new ArrayList<>();
    some.forEach((address, text) -> {
      String other = others.getOrDefault(address, "");
      if (!text.equals(other)) {
        differing.add(address + ": " + firstDifference(text, other));
      }
    });
    return differing;
  }

  private static String firstDifference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return one.substring(from, Math.min(one.length(), at + 80))
        + " <> "
        + other.substring(from, Math.min(other.length(), at + 80));
  }

  static List<String> told(Map<String, String> answers, Set<String> traces) {
    List<String> told = new ArrayList<>();
    answers.forEach((address, text) -> {
      leaks(withoutEcho(text, address), traces, address).ifPresent(told::add);
    });
    return told;
  }

  static java.util.Optional<String> leaks(String text, Set<String> traces, String where) {
    return traces.stream()
        .filter(text::contains)
        .findFirst()
        .map(trace -> trace + " at " + where + ": " + near(text, trace));
  }

  private static String near(String text, String trace) {
    int at = text.indexOf(trace);
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80))
        .replaceAll("\\s+", " ");
  }

  /** What is in a workbook is compressed, with the time of day beside it. */
  static String body(MvcTestResult result) {
    byte[] content = result.getResponse().getContentAsByteArray();
    if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
      return new String(content, UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try {
      Path file = Files.write(Files.createTempFile("answer", ".zip"), content);
      try (ZipFile workbook = new ZipFile(file.toFile())) {
        for (ZipEntry part : Collections.list(workbook.entries())) {
          if (!part.getName().startsWith("docProps")) {
            text.append(part.getName())
                .append(new String(workbook.getInputStream(part).readAllBytes(), UTF_8));
          }
        }
      }
      Files.delete(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  /** Without what was asked with: a page says its own address, and a form what was typed. */
  static String withoutEcho(String text, String asked) {
    String echoed = text;
    for (String id : AreaRows.ids(List.of(asked))) {
      echoed = echoed.replace(id, "");
    }
    for (String word : List.of(PartnersApartTest.WORD, "900199")) {
      echoed = asked.contains("=" + word) ? echoed.replace(word, "") : echoed;
    }
    return echoed;
  }
}
