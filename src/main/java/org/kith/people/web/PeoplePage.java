package org.kith.people.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.records.Way;

/**
 * Looking for somebody. Nobody is listed who was not looked for.
 *
 * @param looked what was typed; empty: nothing yet
 * @param isCut whether there are more than are shown
 */
public record PeoplePage(
    Text title, String looked, List<Found> found, boolean isCut, List<Way> ways) implements Page {
  /**
   * Somebody.
   *
   * @param holder name of the organisation that knows them; empty where it is always the same
   */
  public record Found(String path, String name, String holder) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
