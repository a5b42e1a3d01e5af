package org.kith.opendata.sets;

import static org.kith.opendata.Dataset.given;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.directory.Directory;
import org.kith.directory.Found;
import org.kith.directory.Opening;
import org.kith.directory.Search;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.opendata.Dataset;
import org.kith.organisations.Organisations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The directory in one table; with all that belongs to a service it is at /open-referral. */
@Component
@Order(6)
class ListedServices implements Dataset {
  private static final int AT_ONCE = 2_000;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "Of the service; the same in Open Referral."),
          new Column("name", Type.TEXT, "What it is called."),
          new Column("organisation", Type.TEXT, "Who runs it."),
          new Column("about", Type.TEXT, "What it does."),
          new Column("status", Type.TEXT, "Active, or temporarily closed."),
          new Column("alert", Type.TEXT, "What everybody has to know now."),
          new Column("topics", Type.TEXTS, "What it is about."),
          new Column("languages", Type.TEXTS, "Spoken there beside English, as BCP 47 codes."),
          new Column("places", Type.TEXTS, "Where people come to, with the address."),
          new Column("remote", Type.YES_NO, "Whether it is also by telephone or online."),
          new Column("locality", Type.TEXT, "Id of the locality whose residents it is for."),
          new Column("times", Type.TEXTS, "When it is open, such as Wednesday 10:00-12:00."),
          new Column("times_note", Type.TEXT, "More about when it is open."),
          new Column("cost", Type.TEXT, "Free, some (free for some) or paid."),
          new Column("pounds", Type.NUMBER, "What it usually costs."),
          new Column("cost_note", Type.TEXT, "More about what it costs."),
          new Column("joining", Type.TEXT, "How people come to it."),
          new Column("least_age", Type.WHOLE, "The youngest whom it is for."),
          new Column("most_age", Type.WHOLE, "The oldest whom it is for."),
          new Column("email", Type.TEXT, "Of the service."),
          new Column("phone", Type.TEXT, "Of the service."),
          new Column("url", Type.TEXT, "Its website."),
          new Column("assured_on", Type.DATE, "When all of this was last said to be right."),
          new Column("changed_at", Type.MOMENT, "When anything of it changed last."));

  private final Directory directory;
  private final Organisations organisations;
  private final Venues venues;

  ListedServices(Directory directory, Organisations organisations, Venues venues) {
    this.directory = directory;
    this.organisations = organisations;
    this.venues = venues;
  }

  @Override
  public String id() {
    return "services";
  }

  @Override
  public String title() {
    return "Services";
  }

  @Override
  public String about() {
    return "What an organisation does for people, as the directory has it.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    Found found = directory.search(Search.ALL, offset, Math.min(most, AT_ONCE));
    return new Slice(rows(found.services()), found.total());
  }

  @Override
  public @Nullable Row row(String id) {
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? directory.find(UUID.fromString(id)).map(one -> rows(List.of(one)).getFirst()).orElse(null)
        : null;
  }

  private List<Row> rows(Collection<Service> services) {
    Map<String, String> names =
        organisations.names(services.stream().map(Service::holder).distinct().toList());
    Set<UUID> ids =
        services.stream()
            .flatMap(one -> one.details().venues().stream())
            .collect(Collectors.toSet());
    Map<UUID, String> places =
        venues.of(ids).stream()
            .filter(one -> !one.details().isHidden())
            .collect(Collectors.toMap(Venue::id, ListedServices::place));
    return services.stream().map(one -> row(one, names, places)).toList();
  }

  private static String place(Venue venue) {
    String address = venue.details().address().lines().collect(Collectors.joining(", "));
    return venue.details().name() + (address.isEmpty() ? "" : ", " + address);
  }

  private static Row row(Service one, Map<String, String> names, Map<UUID, String> places) {
    ServiceDetails says = one.details();
    Long pence = says.cost().pence();
    return Row.of(
        one.id().toString(),
        says.name(),
        names.get(one.holder()),
        given(says.about()),
        says.status().published(),
        given(says.alert()),
        says.topics(),
        says.languages(),
        says.venues().stream().filter(places::containsKey).map(places::get).toList(),
        says.isRemote(),
        says.locality(),
        says.hours().openings().stream().map(Opening::written).toList(),
        given(says.hours().note()),
        says.cost().kind().name().toLowerCase(Locale.ROOT),
        pence == null ? null : BigDecimal.valueOf(pence, 2),
        given(says.cost().note()),
        given(says.joining()),
        says.ages().least(),
        says.ages().most(),
        given(says.contact().email()),
        given(says.contact().phone()),
        given(says.contact().url()),
        one.assuredOn(),
        one.changedAt());
  }
}
