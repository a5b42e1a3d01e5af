package org.kith.pledge.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.organisations.Sector;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practice;
import org.kith.pledge.PracticeDetails;
import org.kith.pledge.Practices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code pledges/<id>/practices.yaml}: what organisations that sign can commit to. */
@Component
@Order(48)
class PracticeRecords implements RecordType<PracticeRecords.Loaded> {
  /** A practice of a file. */
  record Loaded(String id, PracticeDetails details) {}

  private static final PledgeFile FILE = PledgeFile.ending("/practices\\.yaml");

  private final Practices practices;
  private final Pledges pledges;
  private final Access access;

  PracticeRecords(Practices practices, Pledges pledges, Access access) {
    this.practices = practices;
    this.pledges = pledges;
    this.access = access;
  }

  @Override
  public String name() {
    return InFiles.PRACTICE;
  }

  @Override
  public boolean reads(String path) {
    return FILE.is(path);
  }

  @Override
  public Loaded read(Entry entry) {
    String pledge = FILE.pledge(entry);
    Map<Sector, String> bySector = new EnumMap<>(Sector.class);
    for (Entry one : entry.children("by-sector")) {
      String words = one.text("how-to");
      Sector.of(one.oneOf("sector", Sector.ids())).ifPresent(sector -> bySector.put(sector, words));
    }
    return new Loaded(
        entry.id("id"),
        new PracticeDetails(
            InFiles.record(InFiles.PLEDGE, pledge),
            InFiles.stated(entry.text("title")),
            entry.optional("how-to"),
            bySector,
            InFiles.isYes(entry, "offered", true)));
  }

  @Override
  public String id(Loaded loaded) {
    return loaded.id();
  }

  @Override
  public UUID record(Loaded loaded) {
    return InFiles.record(InFiles.PRACTICE, loaded.id());
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name())
        && practices.find(InFiles.record(InFiles.PRACTICE, reference.id())).isPresent();
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
    Pledge pledge = pledges.find(loaded.details().pledge()).orElseThrow(ChangedMeanwhile::new);
    Optional<Practice> known = practices.find(record(loaded));
    if (known.isEmpty()) {
      practices.add(record(loaded), pledge.holder(), loaded.details());
    } else {
      practices.change(record(loaded), known.get().version(), loaded.details());
    }
  }
}
