package org.kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/**
 * The people whom the actor's organisations know; the database shows no others. Whoever is added is
 * nobody else until linkage or a person says otherwise; nobody who was erased comes back.
 */
public interface People extends HeldRecords<Person, PersonDetails> {
  /** Sees people's names and how to reach them. */
  Action READ = new Action("people.read");

  /** Adds people, and changes what is noted of them. */
  Action RECORD = new Action("people.record");

  /** What audit and history call a person's record. */
  String SUBJECT = "person";

  /**
   * Those whose names begin with these words, in any order and any script, by family name.
   *
   * @param words letters and spaces; nothing else is looked for
   * @param most how many at most
   */
  List<PersonName> search(String words, int most);

  /** Names by id; ids that are not known are missing. */
  Map<UUID, PersonName> names(Collection<UUID> ids);
}
