package org.kith.volunteering;

import java.util.List;
import org.kith.access.HeldRecords;

/**
 * What people can volunteer as: own roles, and those open to all. Changing them needs {@link
 * Volunteers#PLAN}.
 */
public interface VolunteerRoles extends HeldRecords<VolunteerRole, RoleDetails> {
  /** What audit and history call a role. */
  String SUBJECT = "volunteer-role";

  /** By title. */
  List<VolunteerRole> all();

  /** Those that anybody may offer to take on, by title. */
  List<VolunteerRole> open();
}
