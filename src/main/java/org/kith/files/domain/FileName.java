package org.kith.files.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that every system can save a file under, and that say truly what it is. */
public final class FileName {
  private static final int LONGEST = 100;

  /** Control characters, and those that turn the direction of what follows. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

  private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*/\\\\]");

  /** Names that Windows keeps for devices. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileName() {}

  /**
   * The name under which to offer a file.
   *
   * @param endings that such a file may have, without the dot, the usual one first; a name with
   *     another gets the usual one added
   */
  public static String safe(String name, List<String> endings) {
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain =
        NOT_IN_NAMES.matcher(INVISIBLE.matcher(own).replaceAll("")).replaceAll("-").strip();
    plain = plain.replaceAll("^[.\\s]+|[.\\s]+$", "");
    if (plain.isEmpty() || DEVICE.matcher(plain).matches()) {
      plain = "file" + (plain.isEmpty() ? "" : "-" + plain);
    }
    String ending = ending(plain);
    boolean fits = endings.contains(ending.toLowerCase(Locale.ROOT));
    String stem = fits ? plain.substring(0, plain.length() - ending.length() - 1) : plain;
    return shortened(stem) + "." + (fits ? ending : endings.getFirst());
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }

  private static String shortened(String stem) {
    int characters = stem.codePointCount(0, stem.length());
    return characters <= LONGEST
        ? stem
        : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
  }
}
