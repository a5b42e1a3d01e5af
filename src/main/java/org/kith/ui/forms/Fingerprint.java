package org.kith.ui.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of a posting: place, form, texts and files; what guards the form itself is left out. */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  static String of(String place, String once, Values values) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(place);
    fingerprint.add(once);
    values.texts().entrySet().stream()
        .filter(each -> !each.getKey().startsWith("_"))
        .forEach(each -> fingerprint.add(each.getKey(), each.getValue()));
    values.files().values().stream().flatMap(List::stream).forEach(fingerprint::add);
    return HexFormat.of().formatHex(fingerprint.digest.digest());
  }

  private void add(String name, List<String> values) {
    add(name);
    add(String.valueOf(values.size()));
    values.forEach(this::add);
  }

  /** With its length, so that no two ways of cutting a text are the same. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private void add(Upload file) {
    add(file.fileName());
    add(String.valueOf(file.bytes()));
    try (InputStream content = new DigestInputStream(file.content().getInputStream(), digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
