package org.kith.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;

/** The people whom the actor's organisations know; the database shows no others. */
public interface People {
  /** Sees people's names and how to reach them. */
  Action READ = new Action("people.read");

  /** Adds people, and changes what is noted of them. */
  Action RECORD = new Action("people.record");

  /** What audit and history call a person's record. */
  String SUBJECT = "person";

  /**
   * Adds somebody, as nobody else until linkage or a person says otherwise. The same id again does
   * nothing: whoever sends twice adds once, and nobody who was erased comes back.
   *
   * @param holder id of the organisation that holds the record
   */
  void add(UUID id, String holder, PersonDetails details);

  /**
   * @param version the one that was seen: another refuses with {@link
   *     org.kith.kernel.ChangedMeanwhile}
   */
  void change(UUID id, int version, PersonDetails details);

  Optional<Person> find(UUID id);

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
