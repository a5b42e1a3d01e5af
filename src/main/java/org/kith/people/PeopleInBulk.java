package org.kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Many people at once, as a file names them. Within the caller's transaction: stage, match, and
 * either add or forget. While they are staged, {@code people.report_staged} says which record a
 * person is.
 */
public interface PeopleInBulk {
  /**
   * Somebody in a file.
   *
   * @param sheet and cell where they are named first
   */
  record Named(
      String given,
      String family,
      Born born,
      String phone,
      String email,
      String postcode,
      String sheet,
      String cell) {
    /** The same for all that is said alike, whatever the order of the names and their script. */
    public long key() {
      return org.kith.people.domain.NamedKey.of(this);
    }
  }

  /** Two people and more of one name, and nothing in the file that tells which is meant. */
  record Unclear(String name, int people, String sheet, String cell) {}

  /**
   * What would become of those who are staged and matched.
   *
   * @param added people of whom there is no record yet
   * @param known people whose records are there already
   */
  record Matched(long added, long known) {}

  /** Notes people of an import; those noted before stay as they are. */
  void stage(UUID importId, String holder, Collection<Named> people);

  /**
   * Compares with the holder's records. Somebody is the same where the name is, and the day of
   * birth, phone number or e-mail address. Of whom the file says nothing but a name is the same as
   * the only one of that name among those known here; else somebody new.
   *
   * @param known records of those who came here before
   * @return those whose name several of them have
   */
  List<Unclear> match(UUID importId, String holder, Collection<UUID> known);

  Matched matched(UUID importId);

  /** Makes records of those who are new. */
  void addNew(UUID importId, String holder);

  /** How many records this import made that are still there. */
  int made(UUID importId);

  /** Records that this import made and that are still as it made them. */
  Set<UUID> untouched(UUID importId);

  /**
   * Takes records away that {@link #untouched} told, as far as no module keeps anything about them.
   *
   * @return how many
   */
  int takeAway(Set<UUID> records);

  /** Lets go of what is staged. */
  void forget(UUID importId);
}
