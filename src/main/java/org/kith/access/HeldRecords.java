package org.kith.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Records of one kind: added, found, and changed by one person at a time. How they are kept: {@link
 * Keeping}. The forms for them: {@code org.kith.organisations.RecordForms}.
 *
 * @param <R> a record
 * @param <D> what is said of it, and can be changed
 */
public interface HeldRecords<R extends HeldRecord<D>, D> {
  /**
   * Adds one; the same id again does nothing.
   *
   * @param holder id of the organisation that keeps it
   */
  void add(UUID id, String holder, D details);

  /**
   * Changes one.
   *
   * @param version the one that was seen: another refuses with {@link
   *     org.kith.kernel.ChangedMeanwhile}
   */
  void change(UUID id, int version, D details);

  Optional<R> find(UUID id);
}
