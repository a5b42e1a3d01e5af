package org.kith.pledge.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.kernel.Period;
import org.kith.organisations.Sector;
import org.kith.pledge.Pledges;
import org.kith.pledge.SignatureDetails;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code pledges/<id>/organisations.csv}: organisations that have signed, and what they commit to.
 * Files have no person: neither residents who signed nor who signed for an organisation.
 */
@Component
@Order(49)
class SignatureRecords implements RecordType<SignatureRecords.Loaded> {
  /**
   * A signature of a file.
   *
   * @param practices records of what it commits to
   */
  record Loaded(String id, SignatureDetails details, LocalDate signedOn, List<UUID> practices) {
    UUID signatory() {
      return InFiles.record(InFiles.SIGNATURE, id);
    }
  }

  private static final PledgeFile FILE = PledgeFile.ending("/organisations\\.csv");

  /** Where an organisation works that is in no locality. */
  private static final Set<String> NO_LOCALITY = Set.of("borough-wide", "unattached", "outside");

  private final LoadedSignatures loaded;
  private final Access access;

  SignatureRecords(LoadedSignatures loaded, Access access) {
    this.loaded = loaded;
    this.access = access;
  }

  @Override
  public String name() {
    return InFiles.SIGNATURE;
  }

  @Override
  public boolean reads(String path) {
    return FILE.is(path);
  }

  @Override
  public Loaded read(Entry entry) {
    String pledge = FILE.pledge(entry);
    String organisation = entry.mayRefer("organisation", "organisation");
    List<String> commits = several(entry, "commits");
    commits.forEach(id -> entry.need("commits", InFiles.PRACTICE, id));
    return new Loaded(
        entry.id("id"),
        new SignatureDetails(
            InFiles.record(InFiles.PLEDGE, pledge),
            entry.text("name"),
            "",
            "en",
            where(entry),
            InFiles.isYes(entry, "shown", false),
            new SignatureDetails.Body(
                entry.parsed(
                    "sector",
                    Sector::of,
                    "one of " + String.join(", ", Sector.ids()),
                    Sector.VOLUNTARY),
                "",
                "",
                organisation.isEmpty() ? null : organisation,
                adoptsAs(entry))),
        entry.parsed(
            "signed", SignatureRecords::day, "the day on which it signed", LocalDate.EPOCH),
        commits.stream().map(id -> InFiles.record(InFiles.PRACTICE, id)).toList());
  }

  private static List<String> several(Entry entry, String field) {
    return Arrays.stream(entry.optional(field).split(";"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static List<String> where(Entry entry) {
    List<String> where = several(entry, "where");
    where.stream()
        .filter(one -> !NO_LOCALITY.contains(one))
        .forEach(one -> entry.need("where", "locality", one));
    return where;
  }

  private static String adoptsAs(Entry entry) {
    String as = entry.optional("adopts-as");
    if (!as.isEmpty() && !as.equals(SignatureDetails.PLACE_OF_WELCOME)) {
      entry.problem("adopts-as", as, SignatureDetails.PLACE_OF_WELCOME + ", or nothing");
    }
    return as;
  }

  private static Optional<LocalDate> day(String text) {
    return Period.parse(text)
        .flatMap(period ->
            Optional.ofNullable(period.first()).filter(first -> first.equals(period.last())));
  }

  @Override
  public String id(Loaded one) {
    return one.id();
  }

  @Override
  public UUID record(Loaded one) {
    return one.signatory();
  }

  @Override
  public void save(List<Loaded> all) {
    access.lent(
        List.of(Pledges.MANAGE, Pledges.READ),
        () -> {
          all.forEach(loaded::save);
          return all;
        });
  }
}
