package org.kith.documents;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hash of nested records. Names of types and components, lengths of texts and numbers of items
 * are part of what is hashed, so that no two different models can be written alike.
 */
final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint(MessageDigest digest) {
    this.digest = digest;
  }

  static String of(Record model) {
    try {
      Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
      fingerprint.add(model);
      return HexFormat.of().formatHex(fingerprint.digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private void add(@Nullable Object value) {
    switch (value) {
      case null -> write("null");
      case List<?> items -> {
        write("list " + items.size());
        items.forEach(this::add);
      }
      case Record part -> addComponents(part);
      case Enum<?> word -> write(word.name());
      default -> write(value.toString());
    }
  }

  private void addComponents(Record part) {
    write(part.getClass().getSimpleName());
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      write(component.getName());
      try {
        add(component.getAccessor().invoke(part));
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException("a model's records must be public", unreadable);
      }
    }
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
