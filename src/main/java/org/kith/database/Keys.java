package org.kith.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Refusal;

/**
 * An installation's secret keys, kept outside its database so that whoever can write to the one
 * cannot forge what the other vouches for: each of 32 bytes, in a file of the data folder that only
 * its owner can read, or in the setting {@code KITH_<NAME>_KEY} as 64 hexadecimal digits.
 */
public final class Keys {
  /** Of every key, in bytes. */
  public static final int LENGTH = 32;

  private static final Pattern NAME = Pattern.compile("[a-z]+");
  private static final Pattern SETTING = Pattern.compile("KITH_([A-Z]+)_KEY");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path folder;
  private final Map<String, String> settings;

  /**
   * @param folder made when the first key is
   * @param settings of the environment
   */
  public Keys(Path folder, Map<String, String> settings) {
    this.folder = folder;
    this.settings = Map.copyOf(settings);
  }

  /** The key of this name; made if there is none yet, once for all processes. */
  public byte[] key(String name) {
    Optional<byte[]> known = find(name);
    if (known.isPresent()) {
      return known.get();
    }
    byte[] made = new byte[LENGTH];
    RANDOM.nextBytes(made);
    try {
      writeFirst(file(name), HexFormat.of().formatHex(made) + "\n");
      return find(name).orElse(made);
    } catch (IOException failure) {
      throw new KeyUnusable("The key " + file(name) + " cannot be written.");
    }
  }

  /** The key of this name, if there is one. */
  public Optional<byte[]> find(String name) {
    @Nullable String set = settings.get(setting(name));
    if (set != null && !set.isBlank()) {
      return Optional.of(parsed(set, "The setting " + setting(name)));
    }
    Path file = file(name);
    try {
      return Files.exists(file)
          ? Optional.of(parsed(Files.readString(file), "The key file " + file))
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new KeyUnusable("The key file " + file + " cannot be read.");
    }
  }

  /** Every key that a file or a setting gives, by name. */
  public Map<String, byte[]> all() {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      Stream.concat(
              files.map(file -> file.getFileName().toString()).filter(NAME.asMatchPredicate()),
              settings.keySet().stream()
                  .map(SETTING::matcher)
                  .filter(Matcher::matches)
                  .map(setting -> setting.group(1).toLowerCase(Locale.ROOT)))
          .forEach(name -> find(name).ifPresent(key -> all.put(name, key)));
      return all;
    } catch (IOException unreadable) {
      throw new KeyUnusable("The keys in " + folder + " cannot be read.");
    }
  }

  /** Whether this key can be kept: no setting gives another one of its name. */
  public void requirePlaceFor(String name, byte[] key) {
    @Nullable String set = settings.get(setting(name));
    if (set != null && !set.isBlank() && !Arrays.equals(find(name).orElse(key), key)) {
      throw new KeyUnusable(
          "The setting %s gives another key than the one to keep: take it away, or set it to that one."
              .formatted(setting(name)));
    }
  }

  /** Keeps a key that came from elsewhere, such as a backup, in place of the one that is here. */
  public void put(String name, byte[] key) {
    requirePlaceFor(name, key);
    if (key.length != LENGTH || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a key");
    }
    try {
      PrivateFiles.makeFolder(folder);
      PrivateFiles.write(file(name), HexFormat.of().formatHex(key) + "\n");
    } catch (IOException failure) {
      throw new KeyUnusable("The key " + file(name) + " cannot be written.");
    }
  }

  /** The folder where other secrets of the installation may lie beside the keys. */
  public Path folder() {
    return folder;
  }

  /** Whole or not at all, and only if no other process was quicker. */
  private void writeFirst(Path file, String words) throws IOException {
    PrivateFiles.makeFolder(folder);
    Path draft = folder.resolve("." + UUID.randomUUID());
    PrivateFiles.write(draft, words);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException quicker) {
      // the other process's key is as good
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static String setting(String name) {
    return "KITH_" + name.toUpperCase(Locale.ROOT) + "_KEY";
  }

  private static byte[] parsed(String text, String what) {
    try {
      byte[] key = HexFormat.of().parseHex(text.strip());
      if (key.length == LENGTH) {
        return key;
      }
    } catch (IllegalArgumentException notHexadecimal) {
      // said below, without the value
    }
    throw new KeyUnusable(what + " is not a key of 64 hexadecimal digits.");
  }

  /** A key cannot be read, kept or understood; the sentence never repeats it. */
  static final class KeyUnusable extends Refusal {
    KeyUnusable(String sentence) {
      super(sentence);
    }
  }
}
