package org.kith.figures.web;

import java.util.List;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter.Option;

/**
 * Where figures contradict each other.
 *
 * @param found how many there are, with this filter
 * @param groups the most consequential first; those of this page
 */
public record ContradictionsPage(
    Text title,
    Text description,
    List<Option> rules,
    List<Option> subjects,
    boolean isFiltered,
    int found,
    List<Group> groups,
    Pagination pagination,
    List<Crumb> crumbs)
    implements Page {

  /**
   * Contradictions of one weight.
   *
   * @param found how many of this weight, on all pages
   */
  public record Group(Text heading, Text meaning, int found, List<BrokenRule> rules) {}
}
