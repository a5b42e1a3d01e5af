package org.kith.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What opens a backup. Its words never show in a message. */
public record Passphrase(String words) {
  /** Of a new backup's, in characters: fewer could be guessed from the file alone. */
  public static final int SHORTEST = 12;

  byte[] bytes() {
    return words.getBytes(UTF_8);
  }

  @Override
  public String toString() {
    return "a passphrase";
  }
}
