package org.kith.website.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** What the programme and this site are. */
public record AboutPage(Text title, @Nullable Content story, List<Crumb> crumbs) implements Page {}
