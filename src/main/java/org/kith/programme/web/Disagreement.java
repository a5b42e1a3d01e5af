package org.kith.programme.web;

import java.util.List;
import org.kith.ui.Text;

/**
 * Figures that do not agree.
 *
 * @param rule what is wrong, in a few words
 * @param explanation this case in plain English, quoting its sources
 */
public record Disagreement(Text rule, Text explanation, List<Side> sides) {

  /**
   * One of the figures.
   *
   * @param path its page, without language prefix
   */
  public record Side(String path, Text label, Text value, Text section) {}
}
