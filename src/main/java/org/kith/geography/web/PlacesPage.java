package org.kith.geography.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.Tab;
import org.kith.ui.drawing.MapDrawing;

/**
 * Who lives near whom, by one characteristic.
 *
 * @param said what the numbers come to, in sentences
 * @param map how mixed each neighbourhood is
 * @param groups each group against everybody else
 * @param exposures whom people of each group live among
 * @param localities where unevenness lies
 * @param caveats to be read with the numbers
 * @param methods how they are worked out, with sources
 * @param files the same for programs, without language prefix
 */
public record PlacesPage(
    Text title,
    Text about,
    List<Tab> tabs,
    List<Text> said,
    MapDrawing map,
    DataTable groups,
    DataTable exposures,
    DataTable localities,
    List<Text> caveats,
    List<Text> methods,
    List<FileLink> files,
    List<Crumb> crumbs,
    String attribution)
    implements Page {

  /** A file to download. */
  public record FileLink(Text text, String path) {}

  @Override
  public Text description() {
    return about;
  }
}
