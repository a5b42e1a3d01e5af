package org.kith.funding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Place.Share;
import org.kith.kernel.Period;

/**
 * Something that happened to money, or on the way to it. Entries are only ever added: one that was
 * wrong is taken back by another.
 *
 * @param agreement the agreement whose trail it stands in; null between funders and budgets
 * @param use the use of the agreement's money; null where it concerns all of it, or none
 * @param from where the money was; null where none moves
 * @param to where it went; null where none moves
 * @param on the day, or what a document says of it
 * @param reason why, or what a document says; may be empty
 * @param decision null before somebody decided, and where nobody has to
 */
public record TrailEntry(
    String id,
    EntryKind kind,
    @Nullable String agreement,
    @Nullable String use,
    @Nullable Place from,
    @Nullable Place to,
    Moved moved,
    Period on,
    String reason,
    About about,
    Recorded recorded,
    @Nullable Decision decision) {

  /**
   * How much.
   *
   * @param sum as entered or stated; nothing, where no money moves
   * @param isRest everything that the place then holds, whatever that is
   * @param figure the statement of the ledger that says how much; null: none
   */
  public record Moved(Sum sum, boolean isRest, @Nullable String figure) {
    public static final Moved NOTHING = of(Sum.NONE);
    public static final Moved REST = new Moved(Sum.NOT_STATED, true, null);

    public static Moved of(Sum sum) {
      return new Moved(sum, false, null);
    }
  }

  /**
   * What it answers to.
   *
   * @param instalment number of the planned payment; null: none
   * @param milestone number of the milestone; null: none
   * @param invoice the provider's own number; empty: none
   * @param takesBack the entry that it undoes; null: none
   */
  public record About(
      @Nullable Integer instalment,
      @Nullable Integer milestone,
      String invoice,
      @Nullable String takesBack) {
    public static final About NOTHING = new About(null, null, "", null);

    public static About instalment(int number) {
      return new About(number, null, "", null);
    }

    public static About milestone(int number) {
      return new About(null, number, "", null);
    }

    public static About invoice(String number) {
      return new About(null, null, number, null);
    }

    public static About takingBack(String entry) {
      return new About(null, null, "", entry);
    }
  }

  /**
   * Where it comes from.
   *
   * @param by account id of who entered it, or what loaded it
   * @param loaded whether a file says so: then it is corrected there, and counts at once
   * @param source the document that says so; empty: none
   * @param section where in the document
   * @param needsApproval whether it counts only once approved
   */
  public record Recorded(
      String by,
      Instant at,
      boolean loaded,
      String source,
      String section,
      boolean needsApproval) {}

  public TrailEntry {
    if (!kind.goes(from, to)) {
      throw new IllegalArgumentException(kind.id() + " does not go from " + from + " to " + to);
    }
  }

  public Standing standing() {
    if (!recorded.needsApproval()) {
      return Standing.COUNTS;
    }
    if (decision == null) {
      return Standing.ENTERED;
    }
    return decision.approved() ? Standing.COUNTS : Standing.DECLINED;
  }

  /** The same entry with another sum. */
  public TrailEntry moving(Moved other) {
    return new TrailEntry(
        id, kind, agreement, use, from, to, other, on, reason, about, recorded, decision);
  }

  /** The same entry, entered or loaded by this account or command. */
  public TrailEntry by(String account) {
    Recorded mine =
        new Recorded(
            account,
            recorded.at(),
            recorded.loaded(),
            recorded.source(),
            recorded.section(),
            recorded.needsApproval());
    return new TrailEntry(
        id, kind, agreement, use, from, to, moved, on, reason, about, mine, decision);
  }

  /** Whether it moves money of this agreement, in or out, or stands in its trail. */
  public boolean concerns(String one) {
    return one.equals(agreement) || isOf(from, one) || isOf(to, one);
  }

  private static boolean isOf(@Nullable Place place, String agreement) {
    return switch (place) {
      case Share share -> share.agreement().equals(agreement);
      case Place.Added added -> added.agreement().equals(agreement);
      case null, default -> false;
    };
  }
}
