package org.kith.directory.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.kith.figures.Breakdown;
import org.kith.figures.CountedFigures;
import org.kith.figures.CountedFigures.Counted;
import org.kith.figures.Quantity;
import org.kith.figures.Subject;
import org.kith.geography.Geography;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what everybody finds in the directory into the ledger, of the area: services in all and by
 * where people come to, whose they are, how many were said to be right within half a year, and what
 * became of what people said is wrong. It is counted as it stands; no day of the past is.
 */
@Component
class DirectoryFigures implements Job {
  private static final String ORIGIN = "directory-counted-";
  private static final String LISTED = "services-listed";
  private static final String SEVERAL = "several";
  private static final String NOWHERE = "unattached";

  private final JdbcClient database;
  private final Venues venues;
  private final Geography geography;
  private final CountedFigures figures;
  private final TransactionTemplate transaction;
  private final Today today;

  DirectoryFigures(
      JdbcClient database,
      Venues venues,
      Geography geography,
      CountedFigures figures,
      TransactionTemplate transaction,
      Today today) {
    this.database = database;
    this.venues = venues;
    this.geography = geography;
    this.figures = figures;
    this.transaction = transaction;
    this.today = today;
  }

  @Override
  public String name() {
    return "count-directory";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(30);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Services.READ, CountedFigures.COUNT);
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(running -> figures.keep(ORIGIN, counted()));
  }

  private List<Counted> counted() {
    List<Service> listed = listed();
    if (listed.isEmpty()) {
      return List.of();
    }
    LocalDate day = today.day();
    Subject subject = new Subject("area", geography.area().subject());
    List<Counted> counts = new ArrayList<>();
    Counted all =
        of(
            subject,
            LISTED,
            "Services in the directory",
            Amount.exactly(listed.size(), Unit.ITEMS),
            null,
            null);
    counts.add(all);
    byPlace(listed)
        .forEach((place, number) ->
            counts.add(
                of(
                    subject,
                    LISTED,
                    "Services in the directory",
                    Amount.exactly(number, Unit.ITEMS),
                    place,
                    all.id())));
    counts.add(
        of(
            subject,
            "organisations-with-services-listed",
            "Organisations with services in the directory",
            Amount.exactly(
                listed.stream().map(Service::holder).distinct().count(), Unit.ORGANISATIONS),
            null,
            null));
    counts.add(
        of(
            subject,
            "services-said-to-be-right",
            "Services said to be right within half a year",
            Amount.exactly(listed.stream().filter(one -> !one.isDue(day)).count(), Unit.ITEMS),
            null,
            null));
    return counts;
  }

  private List<Service> listed() {
    return database
        .sql("select * from directory.service where is_public order by id")
        .query((row, number) -> ServiceRows.service(row))
        .list()
        .stream()
        .filter(Service::isListed)
        .toList();
  }

  /** One in several places is counted once, so that parts add up to the whole. */
  private Map<String, Long> byPlace(List<Service> listed) {
    Map<UUID, String> localities =
        venues.all().stream()
            .filter(venue -> venue.details().locality() != null)
            .collect(
                Collectors.toMap(
                    Venue::id, venue -> Objects.requireNonNull(venue.details().locality())));
    return listed.stream()
        .map(service ->
            service.details().venues().stream()
                .map(localities::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()))
        .map(places ->
            places.isEmpty() ? NOWHERE : places.size() == 1 ? places.iterator().next() : SEVERAL)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  private static Counted of(
      Subject subject,
      String definition,
      String label,
      Amount amount,
      @Nullable String place,
      @Nullable String partOf) {
    return new Counted(
        ORIGIN + definition + (place == null ? "" : "-" + place),
        new Quantity(subject, definition),
        label,
        amount,
        Period.UNSTATED,
        place == null ? Breakdown.TOTAL : new Breakdown(Map.of("locality", place)),
        partOf,
        "Counted from the services that everybody finds in the directory: " + definition);
  }
}
