package org.kith.welcome;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How places meet the network's standards. */
public interface Onboarding {
  /** Notes checks; one of the same standard and day replaces what was noted before. */
  void check(UUID place, Collection<StandardCheck> checks);

  /** Every check, the latest first. */
  List<StandardCheck> checks(UUID place);

  /** Standards that were not met when they were last checked, or never were checked. */
  default Set<Standard> missing(UUID place) {
    return Standards.missing(checks(place));
  }
}
