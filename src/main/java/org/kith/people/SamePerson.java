package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.statistics.linkage.Comparison;

/**
 * Which records are of the same person. Deciding moves the mapping from records to clusters and
 * never a record, so that every decision can be taken back. How pairs are found: {@code
 * docs/linkage.md}.
 */
public interface SamePerson {
  /** Decides of any two partners' records whether they are of the same person. */
  Action LINK = new Action("people.link");

  /** What audit and history call a pair of records. */
  String SUBJECT = "people-link";

  /** Pairs that somebody has to look at, the most probable first. */
  List<PersonLink> waiting(int from, int most);

  int countWaiting();

  /** Pairs that were decided, the latest first. */
  List<PersonLink> decided(int from, int most);

  int countDecided();

  Optional<PersonLink> find(UUID id);

  /** What is said of a record and others, decided or not. */
  List<PersonLink> of(UUID record);

  /** All records of the person whose record this is, itself included. */
  List<UUID> records(UUID record);

  /**
   * What two records say about being of one person, field by field; empty where one of them is gone
   * or nothing has been learnt yet.
   */
  Optional<Comparison> compare(PersonLink link);

  /**
   * Decides, or decides otherwise than before.
   *
   * @param version the one that was seen: another refuses with {@link
   *     org.kith.kernel.ChangedMeanwhile}
   * @param isSame whether they are of one person
   * @param reason may be empty
   */
  void decide(UUID id, int version, boolean isSame, String reason);

  /**
   * Says of two records, which linkage may not have found, that they are of one person.
   *
   * @return id of the link
   */
  UUID join(UUID one, UUID other, String reason);
}
