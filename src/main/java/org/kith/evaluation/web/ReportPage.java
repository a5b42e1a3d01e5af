package org.kith.evaluation.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * The report on the site.
 *
 * @param body the document's own markup, in English
 * @param edition null: a draft, for none is published
 * @param latest the number of the edition to read instead; null: there is none later
 */
public record ReportPage(
    Text title,
    Text description,
    Content body,
    List<DownloadLink> downloads,
    @Nullable EditionLine edition,
    @Nullable String latest,
    List<Crumb> crumbs)
    implements Page {}
