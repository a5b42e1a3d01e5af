package org.kith.programme.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.KeyNumber;

/**
 * What one priority wanted, what was done for it, and what its figures say.
 *
 * @param narrative null where none is written
 * @param aims what it promised to do and wanted to see, those that are told
 * @param contradictions how many are open in its figures and its projects'
 * @param contradictionsPath where they are, without language prefix
 */
public record PriorityPage(
    int number,
    Text title,
    Text description,
    Text ambition,
    List<KeyNumber> numbers,
    @Nullable Content narrative,
    List<Aims> aims,
    List<ListedProject> projects,
    List<ShownMeasure> measures,
    List<Text> attributions,
    int contradictions,
    String contradictionsPath,
    List<Advice> recommendations,
    List<Crumb> crumbs)
    implements Page {

  /** Aims of one kind under their heading. */
  public record Aims(Text heading, Content points) {}

  /**
   * Something that was to be measured.
   *
   * @param frameworks where it comes from
   * @param question the official wording; null where there is none or nobody has confirmed it
   */
  public record ShownMeasure(Text name, List<Framework> frameworks, @Nullable Text question) {}

  /** A framework of indicators, and the outcome within it. */
  public record Framework(Text name, Text domain) {}
}
