package org.kith.access;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule for things that have an id each and are found by one question.
 *
 * @param <I> their ids
 */
public interface RetentionById<I> extends RetentionRule {
  /**
   * Those that are due, what was last needed longest ago first.
   *
   * @param most at most so many
   */
  List<I> ids(LocalDate before, int most);

  /**
   * Disposes of these.
   *
   * @param why for the audit trail: an id, never a value
   */
  void dispose(List<I> ids, String why);

  @Override
  default Due due(LocalDate before, int examples) {
    List<I> ids = ids(before, Integer.MAX_VALUE);
    return new Due(ids.size(), ids.stream().limit(examples).map(String::valueOf).toList());
  }

  @Override
  default int dispose(LocalDate before, int most, String why) {
    List<I> ids = ids(before, most);
    dispose(ids, why);
    return ids.size();
  }
}
