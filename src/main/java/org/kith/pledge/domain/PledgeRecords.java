package org.kith.pledge.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.pledge.Pledge;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.PledgeDetails.Standing;
import org.kith.pledge.Pledges;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code pledges/<id>.yaml}: what is promised, who can sign it and who looks after it. */
@Component
@Order(46)
class PledgeRecords implements RecordType<PledgeRecords.Loaded> {
  /** A pledge of a file. */
  record Loaded(String id, String holder, PledgeDetails details) {}

  private static final PledgeFile FILE = PledgeFile.ending("\\.yaml");
  private static final String PEOPLE = "people";
  private static final String ORGANISATIONS = "organisations";

  private final Pledges pledges;
  private final Access access;

  PledgeRecords(Pledges pledges, Access access) {
    this.pledges = pledges;
    this.access = access;
  }

  @Override
  public String name() {
    return InFiles.PLEDGE;
  }

  @Override
  public boolean reads(String path) {
    return FILE.is(path);
  }

  @Override
  public Loaded read(Entry entry) {
    String id = FILE.id(entry);
    List<String> signers = entry.someOf("for", List.of(PEOPLE, ORGANISATIONS));
    if (signers.isEmpty()) {
      entry.problem("for", "", "people, organisations or both");
    }
    String address = entry.optional("address");
    String project = entry.mayRefer("project", "project");
    Loaded read =
        new Loaded(
            id,
            entry.refer("organisation", "organisation"),
            new PledgeDetails(
                address.isEmpty() ? id : entry.id("address"),
                InFiles.stated(entry.text("title")),
                InFiles.stated(String.join("\n", promise(entry))),
                project.isEmpty() ? null : project,
                signers.contains(PEOPLE) || signers.isEmpty(),
                signers.contains(ORGANISATIONS),
                standing(entry)));
    refuseOthers(entry, read);
    return read;
  }

  static List<String> promise(Entry entry) {
    List<String> lines = entry.texts("promise");
    if (lines.isEmpty()) {
      entry.problem("promise", "", "what is promised, a line each");
    }
    return lines;
  }

  private static Standing standing(Entry entry) {
    List<String> words =
        Arrays.stream(Standing.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    String word = entry.oneOf("standing", words);
    return words.contains(word) ? Standing.valueOf(word.toUpperCase(Locale.ROOT)) : Standing.DRAFT;
  }

  private void refuseOthers(Entry entry, Loaded read) {
    pledges
        .at(read.details().slug())
        .filter(other -> !other.id().equals(record(read)))
        .ifPresent(other ->
            entry.problem("address", read.details().slug(), "an address that no other pledge has"));
    pledges
        .find(record(read))
        .filter(known -> !known.holder().equals(read.holder()))
        .ifPresent(known ->
            entry.problem(
                "organisation", read.holder(), known.holder() + ", which looks after it"));
  }

  @Override
  public String id(Loaded loaded) {
    return loaded.id();
  }

  @Override
  public UUID record(Loaded loaded) {
    return InFiles.record(InFiles.PLEDGE, loaded.id());
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && pledges.find(InFiles.record(InFiles.PLEDGE, reference.id())).isPresent();
  }

  @Override
  public void save(List<Loaded> all) {
    access.lent(
        List.of(Pledges.PLAN, Pledges.READ),
        () -> {
          all.forEach(this::save);
          return all;
        });
  }

  private void save(Loaded loaded) {
    Optional<Pledge> known = pledges.find(record(loaded));
    if (known.isEmpty()) {
      pledges.add(record(loaded), loaded.holder(), loaded.details());
    } else if (!known.get().details().equals(loaded.details())) {
      pledges.change(record(loaded), known.get().version(), loaded.details());
    }
  }
}
