package org.kith.comms.web;

import gg.jte.Content;
import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * One piece of news.
 *
 * @param published in the page's language
 * @param day for programs: a day, month or year
 * @param language of title, summary and body
 */
public record NewsItemPage(
    Text title,
    Text description,
    Text published,
    String day,
    Content body,
    Language language,
    List<Crumb> crumbs)
    implements Page {}
