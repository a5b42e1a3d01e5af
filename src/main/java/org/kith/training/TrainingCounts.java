package org.kith.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;

/** How much training there was, counted from the records. */
public interface TrainingCounts {
  /** Counts training without seeing whose it was. */
  Action COUNT = new Action("training.count");

  /**
   * Training that took place within a time.
   *
   * @param runs that began within it
   * @param people who completed something, each record once
   * @param completions of courses
   * @param part places whose holders came to some of it
   * @param counted people who were counted and not named: whether they are different people is not
   *     known
   * @param licences copies of licences in force on the last day
   */
  record Count(int runs, int people, int completions, int part, int counted, int licences) {}

  /**
   * @param project id of the project whose courses are counted; null: every one
   * @param first and last day, both included
   */
  Count within(@Nullable String project, LocalDate first, LocalDate last);

  /** People who completed something within a time, of this capacity, each record once. */
  int people(@Nullable String project, Capacity capacity, LocalDate first, LocalDate last);
}
