package org.kith.activity.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.PersonalDataHolder;
import org.springframework.stereotype.Component;

/**
 * How often somebody came to an activity in a quarter follows from their attendances, and so from
 * what is told of and done to those: the database's own triggers take it along.
 */
@Component
class PresenceData implements PersonalDataHolder {
  @Override
  public Set<String> tables() {
    return Set.of("activity.presence");
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return List.of();
  }

  @Override
  public void erase(UUID record, UUID standIn) {}
}
