package org.kith.programme.web;

import org.kith.programme.ProjectState;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * How far a project is, in a word.
 *
 * @param colour of the tag, see {@code govuk/tag.jte}
 */
public record StateTag(Text name, String colour) {
  static StateTag of(ProjectState state, Words words) {
    return new StateTag(
        words.text("programme.state." + state.id()),
        switch (state) {
          case PROMISED, PLANNED, NOT_REPORTED -> "grey";
          case RUNNING, RESUMED -> "teal";
          case POSTPONED, PAUSED, REDUCED -> "amber";
          case MOVED_ONLINE -> "blue";
          case RE_PROFILED -> "purple";
          case ENDED_EARLY -> "red";
          case COMPLETED -> "green";
        });
  }
}
