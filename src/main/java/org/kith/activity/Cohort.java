package org.kith.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.PersonName;

/**
 * A group that commits to several sessions of an activity.
 *
 * @param holder id of the organisation that runs the activity
 * @param sessions ids of those that it commits to
 * @param members by name, those who left last
 */
public record Cohort(
    UUID id,
    UUID activity,
    String holder,
    String name,
    Set<UUID> sessions,
    List<Member> members,
    int version) {
  /**
   * Somebody who belongs to it.
   *
   * @param left null: still belongs to it
   */
  public record Member(PersonName person, LocalDate joined, @Nullable LocalDate left) {}

  public Cohort {
    sessions = Set.copyOf(sessions);
    members = List.copyOf(members);
  }
}
