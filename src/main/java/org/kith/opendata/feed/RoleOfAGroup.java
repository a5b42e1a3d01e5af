package org.kith.opendata.feed;

import org.kith.kernel.Refusal;

/** Somebody may read only by a group of the sign-in provider, which no key can ask. */
public final class RoleOfAGroup extends Refusal {
  public RoleOfAGroup() {
    super(
        "Your role comes from a group of your organisation, which a key cannot ask. Let an"
            + " administrator give you a role of your own.");
  }
}
