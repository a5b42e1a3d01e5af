package org.kith.programme;

import java.util.List;
import java.util.Map;
import org.kith.access.Action;

/**
 * What became of recommendations and promises in the current actor's area; reading is for those
 * inside.
 */
public interface FollowUps {
  /** Note what became of recommendations and promises. */
  Action FOLLOW_UP = new Action("programme.follow-up");

  /**
   * Writes down what should happen next. Everybody can read it, so it is about what everybody sees.
   * Refuses inserted figures that are not in the ledger ({@link NoSuchFigure}).
   *
   * @return its id
   */
  String recommend(NewRecommendation recommendation);

  /** Every note of one kind by its subject, oldest first. */
  Map<String, List<FollowUp>> all(FollowUp.Kind kind);

  /** What was noted of a recommendation or promise, oldest first. */
  List<FollowUp> of(FollowUp.Kind kind, String subject);

  /**
   * Adds a note. Refuses a state that the kind does not have ({@link StateOfAnotherKind}).
   *
   * @param subject the recommendation, or the statement of kind promise
   * @param seen how many notes the person saw
   */
  void note(FollowUp.Kind kind, String subject, int seen, FollowUp.State state, String note);
}
