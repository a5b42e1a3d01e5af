package org.kith.opendata;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.activity.VenueDetails;
import org.kith.directory.Opening;
import org.kith.directory.Service;
import org.kith.directory.ServiceAt;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Topics;
import org.kith.geography.Area;
import org.kith.opendata.ReferralService.Accessibility;
import org.kith.opendata.ReferralService.Address;
import org.kith.opendata.ReferralService.AtLocation;
import org.kith.opendata.ReferralService.Attribute;
import org.kith.opendata.ReferralService.Contact;
import org.kith.opendata.ReferralService.CostOption;
import org.kith.opendata.ReferralService.Language;
import org.kith.opendata.ReferralService.Location;
import org.kith.opendata.ReferralService.Organization;
import org.kith.opendata.ReferralService.Phone;
import org.kith.opendata.ReferralService.Schedule;
import org.kith.opendata.ReferralService.ServiceArea;
import org.kith.organisations.Organisation;

/**
 * Makes services of Open Referral UK of those of the directory.
 *
 * @param home address of this site, without a slash at its end
 * @param organisations by id
 * @param venues by id: those that everybody may be told of
 */
record Referrals(
    Area area,
    String home,
    Map<String, Organisation> organisations,
    Map<UUID, VenueDetails> venues) {
  private static final Pattern POSTCODE =
      Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b", Pattern.CASE_INSENSITIVE);

  /** As lists have it: without its arrays. */
  ReferralService listed(Service service) {
    return service(service, false);
  }

  /** With all that belongs to it. */
  ReferralService full(Service service) {
    return service(service, true);
  }

  private ReferralService service(Service service, boolean isFull) {
    ServiceDetails says = service.details();
    Organization by = organization(service.holder());
    return new ReferralService(
        service.id(),
        by.id(),
        says.name(),
        given(says.about()),
        url(service),
        given(says.contact().email()),
        says.status().published(),
        given(says.cost().note()),
        says.ages().least(),
        says.ages().most(),
        service.assuredOn() == null ? null : service.assuredOn().toString(),
        given(says.alert()),
        service.changedAt().toString(),
        by,
        isFull ? schedules(service) : null,
        isFull ? areas(service) : null,
        isFull ? places(service) : null,
        isFull ? languages(service) : null,
        isFull ? costs(service) : null,
        isFull ? contacts(service) : null,
        isFull ? attributes(service) : null);
  }

  /** Its website; where it has none that is an address, its page here. */
  private String url(Service service) {
    String given = service.details().contact().url();
    try {
      if (given.matches("https?://.*") && URI.create(given).getHost() != null) {
        return given;
      }
    } catch (IllegalArgumentException noAddress) {
      // people write what they like there
    }
    return home + "/directory/" + service.id();
  }

  private Organization organization(String holder) {
    Organisation known = organisations.get(holder);
    return known == null
        ? new Organization(organization(area, holder), holder, holder)
        : organization(area, known);
  }

  /** As others know it: its sentence has to be there, and is its name where nothing is said. */
  static Organization organization(Area area, Organisation known) {
    return new Organization(
        organization(area, known.id()),
        known.name(),
        known.about().isEmpty() ? known.name() : known.about());
  }

  /** The id by which others know an organisation. */
  static UUID organization(Area area, String holder) {
    return id("organisation", area.id().value(), holder);
  }

  private List<Schedule> schedules(Service service) {
    List<Schedule> schedules = new ArrayList<>();
    for (Opening one : service.details().hours().openings()) {
      schedules.add(
          new Schedule(
              id("schedule", service.id().toString(), one.kept()),
              one.nth() == 0 ? "WEEKLY" : "MONTHLY",
              1,
              (one.nth() == 0 ? "" : String.valueOf(one.nth())) + one.day().name().substring(0, 2),
              one.opens() + ":00",
              one.closes() + ":00",
              given(service.details().hours().note()),
              url(service)));
    }
    return schedules;
  }

  private List<ServiceArea> areas(Service service) {
    String locality = service.details().locality();
    return area.localities().stream()
        .filter(one -> one.id().equals(locality))
        .map(one ->
            new ServiceArea(id("service-area", service.id().toString(), one.id()), one.name()))
        .toList();
  }

  private List<AtLocation> places(Service service) {
    return service.details().venues().stream()
        .filter(venues::containsKey)
        .flatMap(venue -> at(new ServiceAt(service.id(), venue), url(service), null))
        .toList();
  }

  /** None where nobody may be told of the place. */
  Stream<AtLocation> at(ServiceAt one, ReferralService service) {
    return at(one, service.url(), service);
  }

  private Stream<AtLocation> at(ServiceAt one, String url, @Nullable ReferralService service) {
    VenueDetails place = venues.get(one.venue());
    return place == null
        ? Stream.empty()
        : Stream.of(
            new AtLocation(
                one.id(), one.service(), one.venue(), service, location(one.venue(), place, url)));
  }

  private Location location(UUID id, VenueDetails place, String url) {
    var point = place.point();
    return new Location(
        id,
        "physical",
        place.name(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        place.address().isEmpty() ? List.of() : List.of(address(id, place.address())),
        place.access().stream()
            .map(one ->
                new Accessibility(
                    id("accessibility", id.toString(), one.id()), one.id().replace('_', ' ')))
            .toList(),
        url);
  }

  private Address address(UUID venue, String written) {
    Matcher postcode = POSTCODE.matcher(written);
    boolean isThere = postcode.find();
    String lines =
        isThere
            ? written.substring(0, postcode.start()) + written.substring(postcode.end())
            : written;
    return new Address(
        id("address", venue.toString(), ""),
        lines
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .reduce((one, next) -> one.replaceFirst(",$", "") + ", " + next)
            .orElse("")
            .replaceFirst("[,\\s]+$", ""),
        area.name(),
        "",
        isThere ? (postcode.group(1) + " " + postcode.group(2)).toUpperCase(Locale.ROOT) : "",
        "GB",
        "physical");
  }

  private List<Language> languages(Service service) {
    return service.details().languages().stream()
        .map(code ->
            new Language(
                id("language", service.id().toString(), code),
                code.equals("bfi")
                    ? "British Sign Language"
                    : ULocale.getDisplayName(code, ULocale.UK),
                code,
                url(service)))
        .toList();
  }

  private List<CostOption> costs(Service service) {
    ServiceDetails.Cost cost = service.details().cost();
    boolean isFree = cost.kind() == ServiceDetails.Cost.Kind.FREE;
    return List.of(
        new CostOption(
            id("cost", service.id().toString(), ""),
            service.id(),
            switch (cost.kind()) {
              case FREE -> "Free";
              case SOME -> "Free for some";
              case PAID -> "Everybody pays";
            },
            isFree
                ? BigDecimal.ZERO
                : cost.pence() == null ? null : BigDecimal.valueOf(cost.pence(), 2),
            given(cost.note()),
            url(service)));
  }

  private List<Contact> contacts(Service service) {
    ServiceDetails.Contact says = service.details().contact();
    if (says.email().isEmpty() && says.phone().isEmpty()) {
      return List.of();
    }
    String of = service.id().toString();
    return List.of(
        new Contact(
            id("contact", of, ""),
            service.details().name(),
            given(says.email()),
            says.phone().isEmpty()
                ? List.of()
                : List.of(new Phone(id("phone", of, ""), says.phone(), url(service))),
            url(service)));
  }

  private static List<Attribute> attributes(Service service) {
    return service.details().topics().stream()
        .flatMap(topic -> Topics.shipped().find(topic).stream())
        .map(topic ->
            new Attribute(
                id("attribute", service.id().toString(), topic.id()),
                service.id(),
                "service",
                topic.published(),
                Taxonomy.Term.of(topic)))
        .toList();
  }

  /** The same for the same thing, whenever it is asked for. */
  private static UUID id(String kind, String of, String which) {
    return UUID.nameUUIDFromBytes(
        ("kith-" + kind + ":" + of + ":" + which).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
