package org.kith.programme.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.components.TimelineEntry;

/**
 * One project: what it was, how it went, what it counted, changed and left behind.
 *
 * @param priority null for work that cuts across all priorities
 * @param state the latest that its documents tell; null where they tell none
 * @param about its description and, where one is written, its story
 * @param outcomes null where none are told
 * @param legacy null where nothing is told
 * @param events where its events are listed; null where nothing is on
 */
public record ProjectPage(
    Text title,
    Text description,
    @Nullable Linked priority,
    @Nullable StateTag state,
    List<KeyNumber> numbers,
    List<Content> about,
    List<Fact> facts,
    List<TimelineEntry> timeline,
    OutputTable outputs,
    List<ShownChart> charts,
    @Nullable Content outcomes,
    @Nullable Content legacy,
    List<Advice> recommendations,
    List<Disagreement> contradictions,
    List<ShownSource> sources,
    @Nullable String events,
    List<Crumb> crumbs)
    implements Page {

  /** Something with a page of its own, given without language prefix; null: none. */
  public record Linked(Text name, @Nullable String path) {}

  /** What the documents say of one thing, such as its partners. */
  public record Fact(Text key, List<Linked> values) {}

  /**
   * A document that speaks of it.
   *
   * @param published null where it bears no date
   * @param url null where it is not on the web
   */
  public record ShownSource(
      Text title, Text publisher, @Nullable Text published, @Nullable String url) {}
}
