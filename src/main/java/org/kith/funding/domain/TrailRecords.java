package org.kith.funding.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.Place.Share;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;
import org.kith.funding.TrailEntry.Recorded;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code funding/trail.yaml}: what documents or older books say happened to money. Sums may be
 * intervals, "the rest", or a figure of the ledger; where they do not add up, that is shown and not
 * refused.
 */
@Component
@Order(44)
class TrailRecords implements RecordType<TrailEntry> {
  static final String POUNDS =
      "pounds such as 3200, 3200.50, about 4000, up to 10000, at least 500, 300 to 500 or not"
          + " stated";

  private static final String REST = "the rest";

  private final EntryStore store;
  private final AgreementStore agreements;
  private final Recording recording;
  private final Access access;

  TrailRecords(EntryStore store, AgreementStore agreements, Recording recording, Access access) {
    this.store = store;
    this.agreements = agreements;
    this.recording = recording;
    this.access = access;
  }

  @Override
  public String name() {
    return "money-entry";
  }

  @Override
  public boolean reads(String path) {
    return path.matches("funding/trail(-[a-z0-9-]+)?\\.yaml");
  }

  @Override
  public TrailEntry read(Entry entry) {
    EntryKind kind =
        entry.parsed(
            "kind",
            word -> EntryKind.of(word).filter(one -> one != EntryKind.TAKEN_BACK),
            "one of " + String.join(", ", EntryKind.ids()),
            EntryKind.ENDED);
    Place from = place(entry, "from");
    Place to = place(entry, "to");
    boolean goes = kind.goes(from, to);
    if (!goes) {
      entry.problem("to", entry.optional("to"), "places that “" + kind.id() + "” can lead to");
    }
    String agreement = agreement(entry, from, to);
    Moved moved = moved(entry, kind);
    return new TrailEntry(
        entry.id("id"),
        goes ? kind : EntryKind.ENDED,
        agreement,
        use(entry, agreement, from, to),
        goes ? from : null,
        goes ? to : null,
        moved,
        entry.period("on"),
        entry.optional("reason"),
        new About(
            number(entry, "instalment"),
            number(entry, "milestone"),
            entry.optional("invoice"),
            null),
        new Recorded(
            "",
            Instant.EPOCH,
            true,
            entry.mayRefer("source", "source"),
            entry.optional("section"),
            false),
        null);
  }

  @Override
  public String id(TrailEntry entry) {
    return entry.id();
  }

  @Override
  public void save(List<TrailEntry> entries) {
    store.lock();
    TrailRules rules = new TrailRules(Trail.of(List.of()), agreements::find);
    for (TrailEntry entry : entries) {
      rules.checkLoaded(entry);
      store.add(
          entry.by(access.who().name()), Recording.toAgreement(entry), recording.owners(entry));
    }
  }

  private static @Nullable Place place(Entry entry, String field) {
    String key = entry.optional(field);
    if (key.isEmpty()) {
      return null;
    }
    Optional<Place> place = Place.parse(key);
    if (place.isEmpty()) {
      entry.problem(
          field, key, "a place such as budget/ID, funder/ORGANISATION or agreement/ID/USE/to-pay");
      return null;
    }
    switch (place.get()) {
      case Place.Funder funder -> entry.need(field, "organisation", funder.organisation());
      case Place.Contributor who -> entry.need(field, "organisation", who.organisation());
      case Place.Pot pot -> entry.need(field, "budget", pot.budget());
      case Place.Added added -> entry.need(field, "agreement", added.agreement());
      case Share share ->
          entry.need(field, AgreementRecords.USE, share.agreement() + "/" + share.use());
    }
    return place.get();
  }

  /** The agreement that money leaves, else the one it comes to, else the one that is named. */
  private static @Nullable String agreement(Entry entry, @Nullable Place from, @Nullable Place to) {
    if (from instanceof Share share) {
      return share.agreement();
    }
    return switch (to) {
      case Share share -> share.agreement();
      case Place.Added added -> added.agreement();
      case null -> entry.refer("agreement", "agreement");
      default -> null;
    };
  }

  private static @Nullable String use(
      Entry entry, @Nullable String agreement, @Nullable Place from, @Nullable Place to) {
    if (from instanceof Share share) {
      return share.use();
    }
    if (to instanceof Share share) {
      return share.use();
    }
    String use = entry.optional("use");
    if (!use.isEmpty()) {
      entry.need("use", AgreementRecords.USE, agreement + "/" + use);
    }
    return use.isEmpty() ? null : use;
  }

  private static Moved moved(Entry entry, EntryKind kind) {
    String figure = entry.mayRefer("figure", "statement");
    String pounds = entry.optional("pounds");
    if (!figure.isEmpty()) {
      if (!pounds.isEmpty()) {
        entry.problem("pounds", pounds, "pounds or a figure, not both");
      }
      return new Moved(Sum.NOT_STATED, false, figure);
    }
    if (!kind.moves() && kind != EntryKind.INVOICED) {
      if (!pounds.isEmpty()) {
        entry.problem("pounds", pounds, "no pounds, because no money moves");
      }
      return Moved.NOTHING;
    }
    if (kind.moves() && pounds.equals(REST)) {
      return Moved.REST;
    }
    return Moved.of(
        entry.parsed("pounds", Sum::stated, POUNDS + ", or the rest, or a figure", Sum.NOT_STATED));
  }

  private static @Nullable Integer number(Entry entry, String field) {
    return entry
        .parsed(
            field,
            text ->
                text.isEmpty()
                    ? Optional.of(Optional.<Integer>empty())
                    : Optional.of(text)
                        .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
                        .map(digits -> Optional.of(Integer.valueOf(digits))),
            "a number from 1",
            Optional.<Integer>empty())
        .orElse(null);
  }
}
