package org.kith.programme;

import java.util.Collection;

/**
 * What projects of the current actor's area change and leave behind, as the team words it. It needs
 * {@link Planning#PLAN}. Every list has a version ({@link PlannedProject}), and texts may hold
 * figures inserted by reference: others are refused ({@link NoSuchFigure}).
 */
public interface Effects {
  /**
   * Records one more thing that a project means to change, or changed.
   *
   * @param measures ids of the measures that show it
   */
  void addOutcome(String project, String text, Collection<String> measures);

  /**
   * Words one anew, or takes it away where the text is empty.
   *
   * @param version of the list, as the person saw it
   * @param number its place in the list, from 1
   */
  void changeOutcome(
      String project, int version, int number, String text, Collection<String> measures);

  /** Records one more thing that a project leaves behind. */
  void addLegacy(String project, String text);

  /**
   * Words one anew, or takes it away where the text is empty.
   *
   * @param version of the list, as the person saw it
   * @param number its place in the list, from 1
   */
  void changeLegacy(String project, int version, int number, String text);
}
