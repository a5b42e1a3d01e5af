package org.kith.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Subject;

/**
 * What a risk, an issue or a decision says.
 *
 * @param ratingReason why it is red, amber or green, in one sentence
 * @param owner an account
 * @param reviewDue null: no day
 * @param chance of a risk; null for others
 * @param about null: the programme as a whole
 * @param meeting where it was or will be taken; null: none
 */
public record LogText(
    String title,
    String description,
    Rating rating,
    String ratingReason,
    String owner,
    LocalDate raisedOn,
    @Nullable LocalDate reviewDue,
    @Nullable Chance chance,
    @Nullable Subject about,
    @Nullable UUID meeting) {

  /** How likely a risk is and how much it would harm, each from 1 (least) to 5. */
  public record Chance(int likelihood, int impact) {
    public Chance {
      if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5) {
        throw new IllegalArgumentException("from 1 to 5: " + likelihood + ", " + impact);
      }
    }

    /** From 1 to 25. */
    public int score() {
      return likelihood * impact;
    }
  }

  /** Likelihood times impact; 0 where it is no risk. */
  public int score() {
    return chance == null ? 0 : chance.score();
  }
}
