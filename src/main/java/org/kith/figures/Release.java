package org.kith.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * A release or the draft of one, without its table.
 *
 * @param table id of the {@link ReleaseTable} that it was made from
 * @param number counts the area's releases
 * @param shows what the table shows
 * @param note what readers should know, in the words of who made it; may be empty
 * @param threshold counts of people from 1 to one less are hidden
 * @param exposed what could be worked out all the same; empty unless it is a draft
 * @param warnings what readers can tell though nothing is small, or what was known before
 * @param approval null while nobody approved it
 * @param publishedOn null while it is not published
 * @param sha256 of its CSV file; null while it is not published
 * @param replaces the release that this one withdraws; null: none
 * @param replacedBy the release that withdrew this one; null: none
 * @param endedReason why it was withdrawn or discarded; empty while it was not
 */
public record Release(
    String id,
    int number,
    String table,
    String title,
    String shows,
    String note,
    Period period,
    int threshold,
    ReleaseState state,
    String madeBy,
    Instant madeAt,
    List<String> exposed,
    List<String> warnings,
    @Nullable Approval approval,
    @Nullable LocalDate publishedOn,
    @Nullable String sha256,
    @Nullable String replaces,
    String replacesReason,
    @Nullable String replacedBy,
    String endedReason,
    int version) {

  /**
   * Who agreed that it may go out.
   *
   * @param ownReason why whoever made it approved it too; empty where somebody else did
   */
  public record Approval(String by, Instant at, String ownReason) {}

  public Release {
    exposed = List.copyOf(exposed);
    warnings = List.copyOf(warnings);
  }
}
