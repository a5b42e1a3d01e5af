package org.kith.comms.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Status;

/** The news as the team writes it. */
public record TeamNewsPage(Text title, List<Row> rows) implements Page {
  /**
   * A piece of news.
   *
   * @param when when it came out or will; or when it was begun
   * @param languages those that it is written in
   */
  public record Row(Text title, String path, Text when, List<Status> standing, Text languages) {}

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
