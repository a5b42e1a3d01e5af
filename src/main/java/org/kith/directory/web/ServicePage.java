package org.kith.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.SummaryRow;

/**
 * One service.
 *
 * @param alert what has to be known first; empty: nothing
 * @param state such as that it is closed for now; null: it is open as it says
 * @param email of the service; empty: none
 * @param url an address on the web; empty: none
 * @param checked when somebody last said that all of it is right
 * @param problemPath where to say that something is wrong
 */
public record ServicePage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    Text alert,
    @Nullable Text state,
    Text about,
    List<SummaryRow> rows,
    String email,
    String phone,
    String url,
    Text checked,
    String problemPath)
    implements Page {}
