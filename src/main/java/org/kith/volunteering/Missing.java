package org.kith.volunteering;

import java.util.ArrayList;
import java.util.List;

/**
 * What a role asks for and somebody does not have on a day.
 *
 * @param check the check that is missing; {@code NONE}: none is
 * @param courses titles of the courses that are missing, or no longer hold
 */
public record Missing(CheckLevel check, List<String> courses) {
  public static final Missing NOTHING = new Missing(CheckLevel.NONE, List.of());

  public Missing {
    courses = List.copyOf(courses);
  }

  public boolean isNothing() {
    return check == CheckLevel.NONE && courses.isEmpty();
  }

  Missing withoutCourses() {
    return new Missing(check, List.of());
  }

  void refuseAny() {
    if (!isNothing()) {
      throw new NotReady(this);
    }
  }

  /** One by one, such as "enhanced check". */
  public List<String> each() {
    List<String> each = new ArrayList<>();
    if (check != CheckLevel.NONE) {
      each.add(check.words());
    }
    courses.forEach(course -> each.add("training “" + course + "”"));
    return each;
  }
}
