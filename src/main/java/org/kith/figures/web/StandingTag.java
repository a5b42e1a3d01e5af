package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.figures.SmallCount;
import org.kith.figures.Standing;
import org.kith.figures.domain.TeamStatement;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * How far a figure has come, in a word.
 *
 * @param colour of the tag, see {@code govuk/tag.jte}
 */
public record StandingTag(Text name, String colour) {

  /** Everything that somebody inside should know at a glance. */
  static List<StandingTag> of(TeamStatement figure, Words words) {
    Standing standing = figure.standing();
    List<StandingTag> tags = new ArrayList<>();
    tags.add(state(standing, words));
    if (standing.supersededBy() != null) {
      tags.add(new StandingTag(words.text("figures.standing.superseded"), "grey"));
    }
    if (standing.isOwnApproval()) {
      tags.add(new StandingTag(words.text("figures.standing.own"), "amber"));
    }
    if (SmallCount.isSmall(figure.statement())) {
      tags.add(new StandingTag(words.text("figures.standing.small"), "purple"));
    }
    if (figure.isContradicted()) {
      tags.add(new StandingTag(words.text("figures.contradicted"), "red"));
    }
    return tags;
  }

  private static StandingTag state(Standing standing, Words words) {
    return switch (standing.state()) {
      case ENTERED -> new StandingTag(words.text("figures.standing.entered"), "blue");
      case SENT_BACK -> new StandingTag(words.text("figures.standing.sent-back"), "amber");
      case APPROVED ->
          standing.isPublished()
              ? new StandingTag(words.text("figures.standing.published"), "green")
              : new StandingTag(words.text("figures.standing.approved"), "teal");
    };
  }
}
