package org.kith.funding.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;
import org.kith.funding.TrailEntry.Recorded;
import org.kith.kernel.Period;

/**
 * An entry as somebody hands it in.
 *
 * @param id made when the form was shown, so that a form sent twice is recorded once
 */
public record Draft(
    String id,
    EntryKind kind,
    @Nullable String agreement,
    @Nullable String use,
    @Nullable Place from,
    @Nullable Place to,
    Moved moved,
    Period on,
    String reason,
    About about) {

  TrailEntry by(String account, boolean needsApproval) {
    return new TrailEntry(
        id,
        kind,
        agreement,
        use,
        from,
        to,
        moved,
        on,
        reason,
        about,
        new Recorded(account, Instant.EPOCH, false, "", "", needsApproval),
        null);
  }
}
