package org.kith.ui.components;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * The versions of a text, the latest first, and one of them compared with another.
 *
 * @param shown null: none was chosen
 */
public record Versions(List<Row> rows, @Nullable Shown shown) {
  /**
   * A version.
   *
   * @param path of it, without language prefix
   * @param by who wrote it, and when
   */
  public record Row(int number, String path, Text by, Status state) {}

  /**
   * The one that was chosen.
   *
   * @param other the version that it is compared with; 0: none, the changes are its whole text
   * @param text as it was written
   * @param restore where its text is made the draft again; null: it is the latest
   */
  public record Shown(
      int number, int other, String text, List<LineChange> changes, @Nullable String restore) {}

  /** How far a version came. */
  public enum State {
    /** It is what everybody reads, or will when its time has come. */
    LIVE,
    /** It was that. */
    WAS,
    /** The latest, which nobody has let out yet. */
    WAITS,
    /** A draft that another followed. */
    DRAFT;

    /**
     * @param live whether it is what everybody reads
     * @param wasOut whether anybody ever let it out
     */
    public static State of(boolean live, boolean wasOut, boolean isLatest) {
      if (live) {
        return LIVE;
      }
      return wasOut ? WAS : isLatest ? WAITS : DRAFT;
    }
  }
}
