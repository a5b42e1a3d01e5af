package org.kith.evaluation.web;

import gg.jte.Content;
import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * The report on the site.
 *
 * @param body the document's own markup, in English
 * @param pdf the size of the PDF in kilobytes
 * @param docx the size of the Word file in kilobytes
 * @param xlsx the size of the workbook in kilobytes
 */
public record ReportPage(
    Text title,
    Text description,
    Content body,
    String pdf,
    String docx,
    String xlsx,
    List<Crumb> crumbs)
    implements Page {}
