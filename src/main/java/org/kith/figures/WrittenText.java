package org.kith.figures;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A narrative as those see it who write it.
 *
 * @param latest the version that somebody wrote last; null: nobody wrote any yet
 * @param live the number of the version that everybody reads; null: none
 */
public record WrittenText(
    String place, String language, @Nullable TextVersion latest, @Nullable Integer live) {
  /** As audit, history and files call it. */
  public String id() {
    return place + "." + language;
  }

  /** As its page's address calls it. */
  public String key() {
    return id().replace('/', '.');
  }

  /** What was written and is not live. */
  public Optional<TextVersion> draft() {
    return Optional.ofNullable(latest).filter(one -> live == null || one.number() > live);
  }

  /** The number of the latest version; 0: none. */
  public int version() {
    return latest == null ? 0 : latest.number();
  }

  public String markdown() {
    return latest == null ? "" : latest.markdown();
  }
}
