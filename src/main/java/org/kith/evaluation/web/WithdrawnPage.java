package org.kith.evaluation.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** That an edition was published, and cannot be read any more. */
public record WithdrawnPage(Text title, List<Crumb> crumbs, EditionsPage.Entry entry)
    implements Page {}
