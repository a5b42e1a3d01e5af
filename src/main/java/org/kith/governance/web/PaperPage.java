package org.kith.governance.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.records.Way;

/**
 * A quarterly paper.
 *
 * @param body the document's own markup, in English
 * @param fingerprints of its files; null: a draft
 */
public record PaperPage(
    Text title,
    List<Crumb> crumbs,
    boolean isDraft,
    List<Text> said,
    List<Way> downloads,
    List<Way> buttons,
    Content body,
    @Nullable DataTable fingerprints)
    implements Page {

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
