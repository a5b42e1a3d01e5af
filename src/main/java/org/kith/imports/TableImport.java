package org.kith.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.files.FileId;

/**
 * An import of a table, from the moment its file came.
 *
 * @param file null once it is not needed any more
 * @param counts what it does or did, by message key
 * @param problems how many keep it from being applied
 * @param staged rows that were read
 * @param askedBy account id
 */
public record TableImport(
    UUID id,
    String type,
    Subject subject,
    @Nullable FileId file,
    String fileName,
    String shape,
    Map<String, String> answers,
    State state,
    Map<String, Long> counts,
    long problems,
    long staged,
    String askedBy,
    Instant askedAt) {
  /** How far it is. */
  public enum State {
    /** Somebody has to say what its columns mean. */
    MAPPING,
    /** It waits to be read, or is being read. */
    CHECKING,
    /** It can be looked at, and applied where nothing is wrong. */
    CHECKED,
    /** It waits to be applied, or is being applied. */
    APPLYING,
    APPLIED,
    UNDONE,
    CANCELLED;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static State of(String id) {
      return valueOf(id.toUpperCase(java.util.Locale.ROOT));
    }
  }

  public TableImport {
    answers = Map.copyOf(answers);
    counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
  }

  /** Whether it runs by itself at the moment, or waits to. */
  public boolean isRunning() {
    return state == State.CHECKING || state == State.APPLYING;
  }

  /** Whether it may be applied now. */
  public boolean isReady() {
    return state == State.CHECKED && problems == 0;
  }
}
