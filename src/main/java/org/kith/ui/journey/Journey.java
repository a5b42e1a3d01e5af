package org.kith.ui.journey;

import java.time.Duration;
import java.util.List;
import org.kith.ui.forms.Label;

/**
 * A form of several pages with one question each. A module implements it as a bean; every page – a
 * start, the questions, a task list where there are several sections, check-answers – and the way
 * between them follow from the list of questions. Answers are kept as a draft until they are sent.
 */
public interface Journey {
  /** Where it begins, without language prefix, such as {@code /pledge/sign}. */
  String path();

  /** The heading of its first page; the hint, where there is one, stands below it. */
  Label title();

  /** Its parts, in order; one where no task list is needed. */
  List<Section> sections();

  /** What is done with the answers, once; tells the path to go on to. */
  String submit(Answers answers);

  /** Pages for residents offer every language. */
  default boolean isForEveryone() {
    return true;
  }

  /** How long answers that nobody sends are kept. */
  default Duration keep() {
    return Duration.ofDays(1);
  }

  /** Refuses who may not go on this journey; asked before every page. */
  default void authorise() {}
}
