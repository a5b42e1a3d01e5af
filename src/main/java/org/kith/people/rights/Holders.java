package org.kith.people.rights;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.access.PersonalDataHolder.Kept;
import org.kith.people.People;
import org.kith.people.Rights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All modules that hold something about people, asked together. */
@Component
class Holders {
  private static final String BASE = "people.record";

  /** Nobody's role opens all of it; whoever may answer requests or erase is lent the rest. */
  private static final Set<Action> ALWAYS =
      Set.of(People.READ, Rights.RECORD, Rights.ANSWER, Rights.ERASE);

  private final List<PersonalDataHolder> all;
  private final Access access;

  /** The record itself goes last: others may look at it while they erase what hangs on it. */
  Holders(ObjectProvider<PersonalDataHolder> holders, Access access) {
    this.all =
        holders.stream()
            .sorted(
                Comparator.comparing((PersonalDataHolder holder) -> holder.tables().contains(BASE))
                    .thenComparing(holder -> holder.getClass().getName()))
            .toList();
    this.access = access;
  }

  /** Everything that the holders need to see their rows. */
  Set<Action> needs() {
    Set<Action> needs = new LinkedHashSet<>(ALWAYS);
    all.forEach(holder -> needs.addAll(holder.needs()));
    return needs;
  }

  /** Works in the running transaction as somebody who sees every row that a holder answers for. */
  <R> R seeingAll(Supplier<R> work) {
    return access.lent(needs(), work);
  }

  /** What is kept: the record first, then what was said and done, oldest first. */
  List<Kept> about(Set<UUID> records) {
    return all.reversed().stream().flatMap(holder -> holder.about(records).stream()).toList();
  }

  /** The same of those that have something of theirs to erase, or to keep counted. */
  List<Kept> concerned(Set<UUID> records) {
    return all.reversed().stream()
        .filter(holder -> !holder.tables().isEmpty())
        .flatMap(holder -> holder.about(records).stream())
        .toList();
  }

  Set<String> staysCounted() {
    return all.stream()
        .flatMap(holder -> holder.staysCounted().stream())
        .collect(Collectors.toSet());
  }

  /** Why these cannot be erased now; empty: nothing stands in the way. */
  List<String> mustStay(Set<UUID> records) {
    return records.stream()
        .flatMap(record -> all.stream().flatMap(holder -> holder.mustStay(record).stream()))
        .distinct()
        .toList();
  }

  void erase(UUID record, UUID standIn) {
    all.forEach(holder -> holder.erase(record, standIn));
  }

  Set<UUID> seenSince(Collection<UUID> records, java.time.Instant moment) {
    return all.stream()
        .flatMap(holder -> holder.seenSince(records, moment).stream())
        .collect(Collectors.toSet());
  }
}
