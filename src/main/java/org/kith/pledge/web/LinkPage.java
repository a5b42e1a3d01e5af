package org.kith.pledge.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Way;

/**
 * What somebody signed, by their own link.
 *
 * @param path of the link
 * @param mayConfirm whether they have not confirmed yet
 * @param mayAnswer whether they can be asked about themselves, apart from this
 * @param commitments an organisation's; null: a person's link
 * @param howTos how what it commits to is done, for its sector
 * @param ways to change, to more commitments, to badge and certificate
 */
public record LinkPage(
    Text title,
    Text said,
    Status status,
    List<SummaryRow> rows,
    String path,
    boolean mayConfirm,
    boolean mayAnswer,
    @Nullable Listing commitments,
    List<HowTo> howTos,
    List<Way> ways)
    implements Page {

  /** How something is done that an organisation commits to. */
  public record HowTo(Text summary, String words) {}
}
