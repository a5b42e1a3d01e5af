package org.kith.people.linkage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.PersonLink;
import org.kith.people.SamePerson;
import org.kith.statistics.linkage.Comparison;
import org.kith.statistics.linkage.Identity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredSamePerson implements SamePerson {
  private final LinkRows links;
  private final Mapping mapping;
  private final Models models;
  private final Identities identities;
  private final Access access;

  StoredSamePerson(
      LinkRows links, Mapping mapping, Models models, Identities identities, Access access) {
    this.links = links;
    this.mapping = mapping;
    this.models = models;
    this.identities = identities;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<PersonLink> waiting(int from, int most) {
    access.require(LINK);
    return links.waiting(from, most);
  }

  @Override
  @Transactional(readOnly = true)
  public int countWaiting() {
    access.require(LINK);
    return links.countWaiting();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PersonLink> decided(int from, int most) {
    access.require(LINK);
    return links.decided(from, most);
  }

  @Override
  @Transactional(readOnly = true)
  public int countDecided() {
    access.require(LINK);
    return links.countDecided();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PersonLink> find(UUID id) {
    access.require(LINK);
    return links.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PersonLink> of(UUID record) {
    access.require(LINK);
    return links.of(Set.of(record));
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> records(UUID record) {
    access.require(LINK);
    return List.copyOf(mapping.around(Set.of(record)).keySet());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Comparison> compare(PersonLink link) {
    access.require(LINK);
    List<Identity> both = identities.of(List.of(link.a(), link.b()));
    return both.size() < 2
        ? Optional.empty()
        : models.find().map(model -> model.compare(both.getFirst(), both.getLast()));
  }

  @Override
  @Transactional
  public void decide(UUID id, int version, boolean isSame, String reason) {
    access.require(LINK);
    links.lock();
    PersonLink link = links.find(id).orElseThrow(ChangedMeanwhile::new);
    links.decide(id, version, isSame, access.who().name(), reason);
    mapping.settle(Set.of(link.a(), link.b()));
    access.audit(LINK, SUBJECT, id.toString(), isSame ? "one person" : "two people");
  }

  @Override
  @Transactional
  public UUID join(UUID one, UUID other, String reason) {
    access.require(LINK);
    links.lock();
    if (one.equals(other) || identities.of(List.of(one, other)).size() < 2) {
      throw new ChangedMeanwhile();
    }
    boolean inOrder = one.toString().compareTo(other.toString()) < 0;
    UUID id = links.join(inOrder ? one : other, inOrder ? other : one, access.who().name(), reason);
    mapping.settle(Set.of(one, other));
    access.audit(LINK, SUBJECT, id.toString(), "one person");
    return id;
  }
}
