package org.kith.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a statement has come, and by whom.
 *
 * @param isPublished whether everybody may see it
 * @param enteredBy an account, or the system actor that loaded it
 * @param approvedBy null: nobody yet
 * @param ownReason why whoever entered it approved it too; empty: somebody else did
 * @param sentBack null: it was not
 * @param supersedes the entry that it corrects; null: none
 * @param why why that is corrected
 * @param supersededBy the approved entry that stands in its place; null: it stands itself
 */
public record Standing(
    State state,
    boolean isPublished,
    String enteredBy,
    Instant enteredAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    String ownReason,
    @Nullable SentBack sentBack,
    @Nullable String supersedes,
    String why,
    @Nullable String supersededBy) {

  /** Where a statement stands; its lower-case name with a hyphen is what the database holds. */
  public enum State {
    /** Waits for approval. */
    ENTERED,
    SENT_BACK,
    APPROVED
  }

  /** Who sent it back, and why. */
  public record SentBack(String by, String reason) {}

  /** Approved by whoever entered it, because nobody else could. */
  public boolean isOwnApproval() {
    return !ownReason.isEmpty();
  }

  /** Loaded: it counts as approved by whoever loaded it, because its source published it. */
  public boolean isLoaded() {
    return state == State.APPROVED && ownReason.isEmpty() && enteredBy.equals(approvedBy);
  }
}
