package org.kith.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module keeps about people who take part. Every module with a table that has a person's id
 * implements this, and a test fails for a table that nobody answers for: so a request to see one's
 * data, and an erasure, reach everything.
 *
 * <p>A person here is a set of records ({@code people.record}): one a holding organisation, or
 * several that were found to be of the same person. Both methods run within the caller's
 * transaction, as an actor who may see every partner's records and has been authorised.
 */
public interface PersonalDataHolder {
  /** The tables with a person's id that this answers for, such as {@code activity.attendance}. */
  Set<String> tables();

  /**
   * What is kept about a person, in words that they can read, oldest first.
   *
   * @param records ids of records in {@code people}
   */
  List<Kept> about(Set<UUID> records);

  /**
   * Takes out what is kept about a record. What is only counted may stay under {@code standIn}, an
   * id that belongs to nobody; everything else goes. Told again for the same record, it finds
   * nothing.
   *
   * @param record id of the record
   * @param standIn a fresh random id, the same for every module; the record's own successor
   */
  void erase(UUID record, UUID standIn);

  /**
   * One thing that is kept.
   *
   * @param holder id of the organisation that holds it
   * @param kind what it is, as its reader calls it, such as "Attendance"
   * @param at when it was written or took place; null: not known
   * @param text what is kept, in one or several lines
   * @param aboutOthers whether it may tell of somebody else, so that a person reads it, and takes
   *     out what is about others, before it is given away
   */
  record Kept(String holder, String kind, @Nullable Instant at, String text, boolean aboutOthers) {}
}
