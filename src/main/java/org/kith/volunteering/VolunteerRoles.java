package org.kith.volunteering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people can volunteer as: own roles, and those open to all. */
public interface VolunteerRoles {
  /** What audit and history call a role. */
  String SUBJECT = "volunteer-role";

  /** Adds a role; the same id again does nothing. Needs {@link Volunteers#PLAN}. */
  void add(UUID id, String holder, RoleDetails details);

  /**
   * @param version the one that was seen: another refuses with {@link
   *     org.kith.kernel.ChangedMeanwhile}
   */
  void change(UUID id, int version, RoleDetails details);

  Optional<VolunteerRole> find(UUID id);

  /** By title. */
  List<VolunteerRole> all();

  /** Those that anybody may offer to take on, by title. */
  List<VolunteerRole> open();
}
