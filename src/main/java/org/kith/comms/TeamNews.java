package org.kith.comms;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * A piece of news as the team sees it.
 *
 * @param title in English, of the words that are out, or that were drafted last
 * @param published the day that its page shows, or only the month or year that a file names
 * @param due when somebody wants it to come out; null: nobody said yet
 * @param shownFrom from when everybody reads it, later than due where a freeze holds; null: a draft
 * @param withdrawn why nobody outside reads it any more; empty: they do
 * @param texts by language: the latest version, and which one is out or scheduled
 */
public record TeamNews(
    String slug,
    String title,
    Period published,
    Instant madeAt,
    @Nullable Instant due,
    @Nullable Instant shownFrom,
    String withdrawn,
    Map<String, Written> texts) {
  /**
   * @param live the number of the version that is out, or comes out when its time has come; null:
   *     none
   */
  public record Written(NewsVersion latest, @Nullable Integer live) {
    public boolean isDraft() {
      return live == null || latest.number() > live;
    }
  }

  /** Where a piece of news stands. */
  public enum Stage {
    DRAFT,
    SCHEDULED,
    OUT,
    WITHDRAWN
  }

  public TeamNews {
    texts = Map.copyOf(texts);
  }

  public Stage stage(Instant now) {
    if (shownFrom == null) {
      return Stage.DRAFT;
    }
    if (!withdrawn.isEmpty()) {
      return Stage.WITHDRAWN;
    }
    return shownFrom.isAfter(now) ? Stage.SCHEDULED : Stage.OUT;
  }

  /** Whether it comes out later than somebody wanted, because nothing is published then. */
  public boolean waitsForAFreeze() {
    return due != null && shownFrom != null && shownFrom.isAfter(due);
  }

  public Optional<Written> in(String language) {
    return Optional.ofNullable(texts.get(language));
  }

  /** The number of the latest version in a language; 0: none. */
  public int version(String language) {
    return in(language).map(written -> written.latest().number()).orElse(0);
  }

  /**
   * The English version that translations say: the one that is out or scheduled, else the draft.
   */
  public int english() {
    return in("en")
        .map(written -> written.live() == null ? written.latest().number() : written.live())
        .orElse(0);
  }

  /** Whether a translation says what the English does not say any more. */
  public boolean isBehind(String language) {
    Written written = texts.get(language);
    return !language.equals("en")
        && written != null
        && (written.latest().translates() == null || written.latest().translates() < english());
  }
}
