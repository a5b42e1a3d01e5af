package org.kith.returns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.SummaryRow;

/**
 * What was sent, for the partner who sent it.
 *
 * @param changePath where it can be changed; null: it was accepted
 */
public record ReceiptPage(
    Text title, Text about, Text next, List<SummaryRow> rows, @Nullable String changePath)
    implements Page {}
