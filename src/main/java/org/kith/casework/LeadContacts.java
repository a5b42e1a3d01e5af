package org.kith.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom to ring, and what whoever is worried reads; kept by administrators and leads. */
public interface LeadContacts {
  Guidance guidance();

  /**
   * @param guidance with the version that was seen
   */
  void say(Guidance guidance);

  /** Everybody's: the area's first, leads before deputies. */
  List<LeadContact> all();

  Optional<LeadContact> find(UUID id);

  /** Adds somebody, or changes what is said of them. */
  void keep(LeadContact contact);

  void remove(UUID id, int version);
}
