package org.kith.ui.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fingerprint of each value that a person saw when the form opened. It travels in the form, so
 * that it can be told later what that person changed.
 */
record Seen(Map<String, String> fingerprints) {
  private static final int BYTES = 9;

  static Seen of(Map<String, List<String>> texts) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    texts.forEach((name, values) -> fingerprints.put(name, fingerprint(values)));
    return new Seen(fingerprints);
  }

  static Seen parse(String written) {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    for (String each : written.split(" ", -1)) {
      int equals = each.indexOf('=');
      if (equals > 0) {
        fingerprints.put(each.substring(0, equals), each.substring(equals + 1));
      }
    }
    return new Seen(fingerprints);
  }

  String written() {
    return fingerprints.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Whether these values are what was seen. */
  boolean isAll(Map<String, List<String>> texts) {
    return texts.entrySet().stream()
        .allMatch(each ->
            fingerprint(each.getValue())
                .equals(fingerprints.getOrDefault(each.getKey(), fingerprint(List.of()))));
  }

  private static String fingerprint(List<String> values) {
    String text =
        values.stream()
            .map(Typed::text)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.joining("\u0000"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
