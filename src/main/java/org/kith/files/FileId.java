package org.kith.files;

import java.util.Optional;
import java.util.UUID;

/** A stored file; random, so that knowing one tells nothing about others. */
public record FileId(UUID value) {
  public static FileId random() {
    return new FileId(UUID.randomUUID());
  }

  /** As written in an address; empty where it is none. */
  public static Optional<FileId> parse(String text) {
    try {
      return Optional.of(new FileId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
