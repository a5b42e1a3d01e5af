package org.kith.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Place.Added;
import org.kith.funding.Place.Contributor;
import org.kith.funding.Place.Funder;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;

/** What can happen on the trail, and between which places each moves money. */
public enum EntryKind {
  /** A funder's money is put into a budget. */
  BUDGETED,
  /** A budget gives money back to its funder. */
  CUT,
  /** From one budget to another. */
  MOVED,
  /** A budget's money is promised to a provider. */
  AWARDED,
  /** A grant goes to its provider to be spent; a contract's payment is spent with it. */
  PAID,
  /** The provider spent it on what it was for. */
  SPENT,
  /** It will not be used as agreed: an underspend, to be decided on. */
  LEFT_OVER,
  /** The same provider may use it for something else. */
  CHANGED_USE,
  /** What one provider left goes to another. */
  RE_AWARDED,
  /** What was left and never paid goes back to the budget. */
  RELEASED,
  /** What was left is paid back to the budget. */
  RETURNED,
  /** Somebody adds money of their own. */
  MATCHED,
  /** Somebody gives rooms, hours or goods. */
  GIVEN_IN_KIND,
  /** The provider asks to be paid; moves nothing. */
  INVOICED,
  /** A milestone was reached; moves nothing. */
  REACHED,
  /** The work for a use ended before its plan was complete; moves nothing. */
  ENDED,
  /** An earlier entry was wrong: undoes it. */
  TAKEN_BACK;

  /** The word used in files, such as {@code re-awarded}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(EntryKind::id).toList();
  }

  public static Optional<EntryKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Whether it moves money. One that is taken back moved what it undoes. */
  public boolean moves() {
    return this != INVOICED && this != REACHED && this != ENDED;
  }

  /** Whether somebody else than who entered it has to approve it before it counts. */
  public boolean needsApproval() {
    return switch (this) {
      case MOVED, AWARDED, PAID, CHANGED_USE, RE_AWARDED, RELEASED, RETURNED -> true;
      case BUDGETED,
          CUT,
          SPENT,
          LEFT_OVER,
          MATCHED,
          GIVEN_IN_KIND,
          INVOICED,
          REACHED,
          ENDED,
          TAKEN_BACK ->
          false;
    };
  }

  /** Whether only who pays can know of it, and not the provider. */
  public boolean isThePayers() {
    return this == PAID || this == RETURNED || this == TAKEN_BACK;
  }

  /** Whether it may move money between these places. */
  public boolean goes(@Nullable Place from, @Nullable Place to) {
    return switch (this) {
      case BUDGETED -> from instanceof Funder && to instanceof Pot;
      case CUT -> from instanceof Pot && to instanceof Funder;
      case MOVED -> from instanceof Pot && to instanceof Pot && !from.equals(to);
      case AWARDED -> from instanceof Pot && isAt(to, Stage.TO_PAY);
      case PAID -> isStep(from, to, Stage.TO_PAY, Stage.HELD, Stage.SPENT);
      case SPENT -> isStep(from, to, Stage.HELD, Stage.SPENT);
      case LEFT_OVER ->
          isStep(from, to, Stage.TO_PAY, Stage.LEFT_UNPAID)
              || isStep(from, to, Stage.HELD, Stage.LEFT_HELD);
      case CHANGED_USE ->
          from instanceof Share old
              && to instanceof Share anew
              && old.agreement().equals(anew.agreement())
              && !old.use().equals(anew.use())
              && old.stage() != Stage.SPENT
              && anew.stage() == old.stage().whenUsedAnew();
      case RE_AWARDED ->
          from instanceof Share old
              && old.stage().isLeft()
              && isAt(to, Stage.TO_PAY)
              && to instanceof Share other
              && !old.agreement().equals(other.agreement());
      case RELEASED -> isAt(from, Stage.LEFT_UNPAID) && to instanceof Pot;
      case RETURNED -> isAt(from, Stage.LEFT_HELD) && to instanceof Pot;
      case MATCHED -> isAdded(from, to, Contribution.MATCH);
      case GIVEN_IN_KIND -> isAdded(from, to, Contribution.IN_KIND);
      case INVOICED, REACHED, ENDED -> from == null && to == null;
      case TAKEN_BACK -> (from == null) == (to == null);
    };
  }

  private static boolean isAt(@Nullable Place place, Stage stage) {
    return place instanceof Share share && share.stage() == stage;
  }

  private static boolean isStep(@Nullable Place from, @Nullable Place to, Stage of, Stage... into) {
    return from instanceof Share before
        && to instanceof Share after
        && before.isSameUseAs(after)
        && before.stage() == of
        && List.of(into).contains(after.stage());
  }

  private static boolean isAdded(@Nullable Place from, @Nullable Place to, Contribution as) {
    return from instanceof Contributor && to instanceof Added added && added.as() == as;
  }
}
