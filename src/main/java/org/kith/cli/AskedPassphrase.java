package org.kith.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.backup.Passphrase;
import org.kith.kernel.Refusal;
import picocli.CommandLine.Option;

/**
 * The passphrase of a backup: from a file, from a setting, or asked for at a terminal. Never an
 * argument, which every user of the machine could read.
 */
final class AskedPassphrase {
  static final String SETTING = "KITH_BACKUP_PASSPHRASE";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = "whose first line is the passphrase (else " + SETTING + ", or you are asked)")
  private @Nullable Path file;

  /** For a new backup: asked twice, and long enough. */
  Passphrase chosen() {
    return chosen(System.getenv());
  }

  Passphrase chosen(Map<String, String> settings) {
    Passphrase passphrase = known(settings, true);
    if (passphrase.words().length() < Passphrase.SHORTEST) {
      throw new PassphraseUnusable(
          "The passphrase is too short: a backup holds everything, so take at least "
              + Passphrase.SHORTEST
              + " characters.");
    }
    return passphrase;
  }

  /** For a backup that there is. */
  Passphrase known() {
    return known(System.getenv(), false);
  }

  private Passphrase known(Map<String, String> settings, boolean twice) {
    @Nullable String set = settings.get(SETTING);
    if (file != null) {
      return notEmpty(firstLine(file));
    }
    if (set != null && !set.isEmpty()) {
      return notEmpty(set);
    }
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      throw new PassphraseUnusable(
          "A backup needs a passphrase: name a file with --passphrase-file, or set "
              + SETTING
              + ".");
    }
    String words = asked(console, "Passphrase of the backup: ");
    if (twice && !words.equals(asked(console, "The same again: "))) {
      throw new PassphraseUnusable("The two passphrases differ.");
    }
    return notEmpty(words);
  }

  private static String firstLine(Path file) {
    try {
      return Files.readString(file).lines().findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new PassphraseUnusable("The passphrase file " + file + " cannot be read.");
    }
  }

  private static String asked(Console console, String question) {
    char[] words = console.readPassword(question);
    return words == null ? "" : new String(words);
  }

  private static Passphrase notEmpty(String words) {
    if (words.isBlank()) {
      throw new PassphraseUnusable("The passphrase is empty.");
    }
    return new Passphrase(words);
  }

  /** There is no passphrase, or not a good one; the sentence never repeats it. */
  static final class PassphraseUnusable extends Refusal {
    PassphraseUnusable(String sentence) {
      super(sentence);
    }
  }
}
