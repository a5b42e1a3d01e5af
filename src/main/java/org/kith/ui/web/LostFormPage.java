package org.kith.ui.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;

/**
 * What was posted and could not be taken, to be copied.
 *
 * @param answers empty: nothing had been written
 * @param path where to go on, without language prefix
 */
public record LostFormPage(Text title, Text why, List<Answer> answers, Text goOn, String path)
    implements Page {

  /**
   * What was typed into one box.
   *
   * @param rows how many lines it takes
   */
  public record Answer(String name, String label, String text, int rows) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
