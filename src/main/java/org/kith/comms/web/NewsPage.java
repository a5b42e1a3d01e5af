package org.kith.comms.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;

/** The news, newest first. */
public record NewsPage(Text title, Text description, List<Teaser> items, Pagination pagination)
    implements Page {

  /**
   * A piece of news in a few words.
   *
   * @param path without language prefix
   * @param day for programs: a day, month or year
   */
  public record Teaser(String path, Text title, Text summary, Text published, String day) {}
}
