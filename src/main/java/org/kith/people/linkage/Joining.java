package org.kith.people.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.people.PersonLink;
import org.kith.people.PersonLink.Alarm;
import org.kith.people.SamePerson;
import org.kith.statistics.linkage.Clusters;
import org.kith.statistics.linkage.Identity;
import org.kith.statistics.linkage.Model;
import org.springframework.stereotype.Component;

/** Follows matches that the model is sure of, unless something speaks against it. */
@Component
class Joining {
  private final LinkRows links;
  private final Mapping mapping;
  private final Identities identities;
  private final Access access;

  Joining(LinkRows links, Mapping mapping, Identities identities, Access access) {
    this.links = links;
    this.mapping = mapping;
    this.identities = identities;
    this.access = access;
  }

  /** Whether the two are one person now. */
  boolean follow(PersonLink match, Model model) {
    Map<UUID, UUID> around = mapping.around(Set.of(match.a(), match.b()));
    UUID one = around.get(match.a());
    UUID other = around.get(match.b());
    if (one == null || other == null) {
      return false;
    }
    if (!one.equals(other)) {
      Optional<Alarm> alarm = alarm(members(around, one), members(around, other), model);
      if (alarm.isPresent()) {
        links.alarm(match.id(), alarm.get());
        return false;
      }
    }
    access.require(SamePerson.LINK);
    links.decide(match.id(), match.version(), true, PersonLink.LINKAGE, "");
    mapping.settle(Set.of(match.a(), match.b()));
    access.audit(SamePerson.LINK, SamePerson.SUBJECT, match.id().toString(), "one person");
    return true;
  }

  private Optional<Alarm> alarm(Set<UUID> ones, Set<UUID> others, Model model) {
    if (ones.size() + others.size() > Clusters.USUAL_LIMIT) {
      return Optional.of(Alarm.TOO_MANY);
    }
    boolean apart =
        links.of(ones).stream()
            .filter(link -> link.state() == PersonLink.State.APART)
            .anyMatch(link ->
                ones.contains(link.a()) && others.contains(link.b())
                    || ones.contains(link.b()) && others.contains(link.a()));
    if (apart) {
      return Optional.of(Alarm.APART);
    }
    List<Identity> those = identities.of(others);
    return identities.of(ones).stream()
            .anyMatch(one -> those.stream().anyMatch(other -> model.contradict(one, other)))
        ? Optional.of(Alarm.CONTRADICTION)
        : Optional.empty();
  }

  private static Set<UUID> members(Map<UUID, UUID> around, UUID cluster) {
    Set<UUID> members = new HashSet<>(around.keySet());
    members.removeIf(record -> !cluster.equals(around.get(record)));
    return members;
  }
}
