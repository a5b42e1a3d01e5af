package org.kith.figures.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.components.Versions;
import org.kith.ui.components.Versions.State;

/**
 * Makes the list of a text's versions, with one of them compared.
 *
 * @param path of the list, without language prefix
 * @param versions the latest first
 */
public record VersionsShown(String path, List<Version> versions, Words words) {
  /**
   * A version of any kind of text.
   *
   * @param by who wrote it, and when
   * @param isLive whether it is what everybody reads
   * @param wasOut whether anybody ever let it out
   */
  public record Version(int number, String text, Text by, boolean isLive, boolean wasOut) {}

  public VersionsShown {
    versions = List.copyOf(versions);
  }

  /**
   * @param number the version that was chosen; null: none
   * @param other the version that it is compared with; 0: none
   */
  public Versions with(@Nullable Integer number, int other) {
    return new Versions(
        versions.stream()
            .map(version ->
                new Versions.Row(
                    version.number(), path + "/" + version.number(), version.by(), status(version)))
            .toList(),
        number == null ? null : shown(number, other));
  }

  private Versions.Shown shown(int number, int other) {
    Version version = find(number).orElseThrow(NotFound::new);
    Optional<Version> with = find(other);
    return new Versions.Shown(
        number,
        with.map(Version::number).orElse(0),
        version.text(),
        LineChange.between(with.map(Version::text).orElse(""), version.text()),
        isLatest(version) ? null : path + "/" + number);
  }

  private Optional<Version> find(int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  private boolean isLatest(Version version) {
    return version.number() == versions.getFirst().number();
  }

  private Status status(Version version) {
    State state = State.of(version.isLive(), version.wasOut(), isLatest(version));
    Colour colour =
        switch (state) {
          case LIVE -> Colour.GREEN;
          case WAITS -> Colour.BLUE;
          case WAS, DRAFT -> Colour.GREY;
        };
    return new Status(
        words.text("ui.write.version." + state.name().toLowerCase(Locale.ROOT)), colour);
  }
}
