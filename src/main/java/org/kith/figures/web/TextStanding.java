package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.figures.TextVersion;
import org.kith.figures.WrittenText;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;

/** How far a narrative has come, in words. */
enum TextStanding {
  MISSING(Colour.GREY),
  DRAFT(Colour.BLUE),
  LIVE(Colour.GREEN),
  /** A translation of an English that has changed since. */
  BEHIND(Colour.AMBER),
  /** A machine's draft that nobody has confirmed. */
  UNCONFIRMED(Colour.PURPLE);

  private final Colour colour;

  TextStanding(Colour colour) {
    this.colour = colour;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  Status shown(Words words) {
    return new Status(words.text("figures.texts.state." + id()), colour);
  }

  /**
   * @param english the number of the English version that is live; null: none
   */
  static List<TextStanding> of(WrittenText text, @Nullable Integer english) {
    List<TextStanding> standing = new ArrayList<>();
    TextVersion latest = text.latest();
    if (latest == null) {
      return List.of(MISSING);
    }
    if (text.live() != null) {
      standing.add(LIVE);
    }
    if (text.draft().isPresent()) {
      standing.add(DRAFT);
    }
    if (isBehind(text, english)) {
      standing.add(BEHIND);
    }
    if (latest.isUnconfirmed()) {
      standing.add(UNCONFIRMED);
    }
    return standing;
  }

  static boolean isBehind(WrittenText text, @Nullable Integer english) {
    TextVersion latest = text.latest();
    return !text.language().equals("en")
        && latest != null
        && english != null
        && (latest.translates() == null || latest.translates() < english);
  }
}
