package org.kith.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.LineChange;
import org.kith.ui.components.Status;
import org.kith.ui.forms.Form;

/**
 * The versions of a narrative, and one of them compared with another.
 *
 * @param shown null: none was chosen
 */
public record TextVersionsPage(
    Text title, List<Crumb> crumbs, List<Row> rows, @Nullable Shown shown) implements Page {

  /**
   * A version.
   *
   * @param path of it, without language prefix
   */
  public record Row(int number, String path, Text by, Status state) {}

  /**
   * The one that was chosen.
   *
   * @param other the version that it is compared with; 0: none, the changes are its whole text
   * @param text as it was written
   * @param restore where its text is made the draft again; null: it is the latest
   * @param form carries which version is the latest
   */
  public record Shown(
      int number,
      int other,
      String text,
      List<LineChange> changes,
      @Nullable String restore,
      Form form) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
