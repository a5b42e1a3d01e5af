package org.kith.pledge.web;

import java.util.List;
import org.kith.ui.Page;
import org.kith.ui.Text;

/** All pledges that everybody may see. */
public record PledgesPage(Text title, Text about, List<Line> pledges, Text none) implements Page {
  /**
   * @param path of its page
   * @param standing whether it can be signed, and how many organisations are shown
   */
  public record Line(Text title, String path, Text standing) {}

  @Override
  public Text description() {
    return about;
  }
}
