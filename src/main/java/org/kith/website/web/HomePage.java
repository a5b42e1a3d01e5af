package org.kith.website.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Card;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.drawing.MapDrawing;

/**
 * The programme at a glance.
 *
 * @param story its narrative; null where none was written
 * @param map null where no boundaries were loaded
 * @param places the programme's localities, and how many projects name each
 * @param assumed whether the map's localities are only assumed
 * @param apart whether there is a page of who lives near whom
 * @param contradictions how many are open
 */
public record HomePage(
    Text title,
    @Nullable Text description,
    @Nullable Content story,
    List<KeyNumber> numbers,
    List<Card> priorities,
    @Nullable MapDrawing map,
    List<Place> places,
    boolean assumed,
    boolean apart,
    List<Card> news,
    int contradictions)
    implements Page {

  /** The same page with other news. */
  HomePage telling(List<Card> other) {
    return new HomePage(
        title,
        description,
        story,
        numbers,
        priorities,
        map,
        places,
        assumed,
        apart,
        other,
        contradictions);
  }

  /**
   * A locality beside the map.
   *
   * @param path its projects
   */
  public record Place(Text name, String path, int projects) {}
}
