package org.kith.evaluation;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers know an edition by: {@code 2}, or {@code 2.1} once a text was withdrawn from it.
 *
 * @param number from 1
 * @param revision 0 as first published
 */
public record EditionNumber(int number, int revision) implements Comparable<EditionNumber> {
  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,5})(?:\\.([1-9]\\d{0,5}))?");
  private static final Comparator<EditionNumber> ORDER =
      Comparator.comparingInt(EditionNumber::number).thenComparingInt(EditionNumber::revision);

  /** Reads the written form. */
  public static Optional<EditionNumber> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    return parts.matches()
        ? Optional.of(
            new EditionNumber(
                Integer.parseInt(parts.group(1)),
                parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(EditionNumber other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return revision == 0 ? String.valueOf(number) : number + "." + revision;
  }
}
