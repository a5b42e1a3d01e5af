package org.kith.welcome;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What checks say of a place: the latest of each standard counts. */
public final class Standards {
  private Standards() {}

  public static Map<Standard, StandardCheck> latest(Collection<StandardCheck> checks) {
    Map<Standard, StandardCheck> latest = new EnumMap<>(Standard.class);
    checks.stream()
        .sorted(Comparator.comparing(StandardCheck::checkedOn))
        .forEach(check -> latest.put(check.standard(), check));
    return latest;
  }

  public static Set<Standard> missing(Collection<StandardCheck> checks) {
    Set<Standard> missing = EnumSet.allOf(Standard.class);
    latest(checks)
        .values()
        .forEach(check -> {
          if (check.isMet()) {
            missing.remove(check.standard());
          }
        });
    return missing;
  }
}
