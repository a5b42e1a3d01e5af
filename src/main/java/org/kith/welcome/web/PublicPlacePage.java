package org.kith.welcome.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;
import org.kith.ui.components.SummaryRow;

/**
 * One place: when, where, what to expect.
 *
 * @param today open or not, and until when
 * @param notices days on which it is closed
 * @param about empty: nothing is said
 */
public record PublicPlacePage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    Status today,
    List<Text> notices,
    Text about,
    List<SummaryRow> rows)
    implements Page {}
