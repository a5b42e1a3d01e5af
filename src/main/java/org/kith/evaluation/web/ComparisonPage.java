package org.kith.evaluation.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** Two editions, figure by figure. */
public record ComparisonPage(
    Text title, List<Crumb> crumbs, EditionLine earlier, EditionLine later, ComparisonTables tables)
    implements Page {}
