package org.kith.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module keeps about people who take part. Every module with a table that has a person's id
 * implements this, and a test fails for a table that nobody answers for: so a request to see one's
 * data, and an erasure, reach everything.
 *
 * <p>A person here is a set of records ({@code people.record}): one a holding organisation, or
 * several that were found to be of the same person. All methods run within the caller's
 * transaction, as an actor who may see every partner's records, has been authorised, and may also
 * do what the holder {@linkplain #needs() needs}.
 */
public interface PersonalDataHolder {
  /** The tables with a person's id that this answers for, such as {@code activity.attendance}. */
  Set<String> tables();

  /**
   * Actions without which the database hides these tables' rows, besides {@code people.read}: a
   * data-protection officer's role need not hold them.
   */
  default Set<Action> needs() {
    return Set.of();
  }

  /**
   * What is kept about a person, in words that they can read, oldest first.
   *
   * @param records ids of records in {@code people}
   */
  List<Kept> about(Set<UUID> records);

  /**
   * Takes out what is kept about a record. What is only counted may stay under {@code standIn}, an
   * id that belongs to nobody; everything else goes. Told again for the same record, it finds
   * nothing, or what came in since.
   *
   * @param record id of the record, which is still there
   * @param standIn a fresh random id, the same for every module; the record's own successor
   */
  void erase(UUID record, UUID standIn);

  /** Those of the {@linkplain Kept#kind() kinds} that stay, counted under the stand-in alone. */
  default Set<String> staysCounted() {
    return Set.of();
  }

  /**
   * Why something about a record must not be erased now, such as a concern that is still open or a
   * legal claim: a sentence for whoever decides, which tells nothing of the person. Empty: nothing
   * stands in the way.
   */
  default Optional<String> mustStay(UUID record) {
    return Optional.empty();
  }

  /**
   * Which of these records took part in something, or were worked with, on or after a moment. Whose
   * record nobody's work has touched for years is proposed for erasure.
   */
  default Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return Set.of();
  }

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
