package org.kith.access;

import java.util.Map;

/** What a role can be limited to, with names; implemented by modules that own such things. */
public interface ScopeChoices {
  /** In the order to be shown. */
  Map<Scope, String> choices();
}
