package org.kith.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kith.kernel.Period;

/** What is missing of a project that goes on, or is meant to. */
public enum ProjectGap {
  /** It counts nothing. */
  NO_OUTPUTS,
  /** It counts something and promises nothing. */
  NO_TARGETS,
  /** A target was to be reached, and nobody has said how far it was. */
  NO_FIGURE,
  /** It was to end and still goes on. */
  PAST_END;

  /** The word used in message keys, such as {@code no-outputs}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is missing today; nothing is of a project that has ended.
   *
   * @param latest its state
   * @param ends when it is to end
   * @param outputs all that it counts
   */
  public static List<ProjectGap> of(
      ProjectState latest, Period ends, List<OutputFigures> outputs, LocalDate today) {
    List<ProjectGap> gaps = new ArrayList<>();
    if (!latest.isLive()) {
      return gaps;
    }
    if (outputs.isEmpty()) {
      gaps.add(NO_OUTPUTS);
    } else if (outputs.stream().allMatch(output -> output.output().targets().isEmpty())) {
      gaps.add(NO_TARGETS);
    }
    if (outputs.stream().anyMatch(output -> output.isDueWithoutFigure(today))) {
      gaps.add(NO_FIGURE);
    }
    LocalDate end = ends.last();
    if (end != null && end.isBefore(today)) {
      gaps.add(PAST_END);
    }
    return gaps;
  }
}
