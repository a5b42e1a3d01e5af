package org.kith.cli.borough;

import java.util.Map;
import org.kith.kernel.Ethnicity;

/**
 * What somebody has to be like: the value of each quota that falls to them.
 *
 * @param values by characteristic; {@link Quota#NONE_OF_THESE}: none that the quota names
 */
record Wanted(Series series, Map<String, String> values) {
  boolean has(Homes.Home home) {
    return (series.home().isEmpty() || series.home().equals(home.locality()))
        && has("ethnicity", home.ethnicity());
  }

  private boolean has(String by, Ethnicity ethnicity) {
    String value = values.get(by);
    if (value == null) {
      return true;
    }
    return value.equals(Quota.NONE_OF_THESE)
        ? quota(by).people().keySet().stream().noneMatch(named -> is(ethnicity, named))
        : is(ethnicity, value);
  }

  static boolean is(Ethnicity ethnicity, String value) {
    return value.equals(ethnicity.id()) || value.equals(ethnicity.group().id());
  }

  boolean hasAge(int age) {
    String value = values.get("age");
    if (!series.ages().has(age) || value == null) {
      return series.ages().has(age);
    }
    return value.equals(Quota.NONE_OF_THESE)
        ? quota("age").people().keySet().stream().noneMatch(named -> Ages.of(named).has(age))
        : Ages.of(value).has(age);
  }

  String value(String by) {
    return values.getOrDefault(by, Quota.NONE_OF_THESE);
  }

  /** Whether documents say what these people are, so that they were asked and answered. */
  boolean isTold() {
    return !values.isEmpty() && !values.containsKey("english");
  }

  private Quota quota(String by) {
    return series.quotas().stream()
        .filter(quota -> quota.by().equals(by))
        .findFirst()
        .orElseThrow();
  }
}
