package org.kith.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.activity.Venue;
import org.kith.activity.Venues;
import org.kith.directory.Directory;
import org.kith.directory.Found;
import org.kith.directory.FoundAt;
import org.kith.directory.Service;
import org.kith.directory.ServiceAt;
import org.kith.geography.Geography;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.ui.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The directory for other programs: Open Referral UK 3.0 (its profile of the Human Services Data
 * Specification), to be read without a key. Anybody may read all of it.
 */
@Controller
class OpenReferralController {
  static final String PATH = "/open-referral";
  static final String ID = "/{id}";

  /** Where the standard tells of itself. */
  private record About(String version, String profile, String openapiUrl) {}

  /** A service for whoever only asks whether it has changed. */
  private record Minimal(UUID id, String lastModified) {}

  private static final About ABOUT =
      new About(
          "3.0",
          "https://open-referral-uk-profile.readthedocs.io/en/latest/",
          "https://openreferraluk.org/specifications/3.0/openapi.json");

  private final Directory directory;
  private final Organisations organisations;
  private final Venues venues;
  private final Geography geography;
  private final String origin;

  OpenReferralController(
      Directory directory,
      Organisations organisations,
      Venues venues,
      Geography geography,
      @Value("${kith.public-url:}") String origin) {
    this.directory = directory;
    this.organisations = organisations;
    this.venues = venues;
    this.geography = geography;
    this.origin = origin.replaceFirst("/+$", "");
  }

  @GetMapping({PATH, PATH + "/"})
  ResponseEntity<byte[]> about() {
    return Json.answer(ABOUT);
  }

  @GetMapping(PATH + "/services")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> services(@RequestParam Map<String, String> parameters) {
    Paging paging = Paging.of(parameters);
    boolean isFull = Parameters.isSaid(parameters, "full");
    Found found =
        directory.search(
            Parameters.search(parameters, this::holder), paging.offset(), paging.perPage());
    if (Parameters.isSaid(parameters, "minimal")) {
      return Json.answer(
          Envelope.of(
              found.services().stream()
                  .map(one -> new Minimal(one.id(), one.changedAt().toString()))
                  .toList(),
              found.total(),
              paging));
    }
    Referrals referrals = referrals(found.services(), isFull ? places(found) : Set.of());
    return Json.answer(
        Envelope.of(
            found.services().stream().map(isFull ? referrals::full : referrals::listed).toList(),
            found.total(),
            paging));
  }

  private static Set<UUID> places(Found found) {
    return found.services().stream()
        .flatMap(one -> one.details().venues().stream())
        .collect(Collectors.toSet());
  }

  /** Which organisation others know by this id; empty: none. */
  private Optional<String> holder(String published) {
    return organisations.all().stream()
        .map(Organisation::id)
        .filter(one -> Referrals.organization(geography.area(), one).toString().equals(published))
        .findFirst();
  }

  @GetMapping(PATH + "/services" + ID)
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> service(@PathVariable String id) {
    Service service = directory.find(Parameters.id(id)).orElseThrow(NotFound::new);
    return Json.answer(referrals(List.of(service), service.details().venues()).full(service));
  }

  @GetMapping(PATH + "/service_at_locations")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> serviceAtLocations(@RequestParam Map<String, String> parameters) {
    Paging paging = Paging.of(parameters);
    FoundAt found =
        directory.searchAt(
            Parameters.search(parameters, this::holder, directory),
            paging.offset(),
            paging.perPage());
    Map<UUID, Service> services =
        directory.of(found.page().stream().map(ServiceAt::service).distinct().toList()).stream()
            .collect(Collectors.toMap(Service::id, Function.identity()));
    Referrals referrals =
        referrals(
            services.values(),
            found.page().stream().map(ServiceAt::venue).collect(Collectors.toSet()));
    return Json.answer(
        Envelope.of(
            found.page().stream()
                .filter(one -> services.containsKey(one.service()))
                .flatMap(one ->
                    referrals.at(
                        one, referrals.listed(Objects.requireNonNull(services.get(one.service())))))
                .toList(),
            found.total(),
            paging));
  }

  @GetMapping(PATH + "/service_at_locations" + ID)
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> serviceAtLocation(@PathVariable String id) {
    ServiceAt one = directory.at(Parameters.id(id)).orElseThrow(NotFound::new);
    Service service = directory.find(one.service()).orElseThrow(NotFound::new);
    Referrals referrals = referrals(List.of(service), service.details().venues());
    return Json.answer(
        referrals.at(one, referrals.full(service)).findFirst().orElseThrow(NotFound::new));
  }

  private Referrals referrals(Collection<Service> services, Collection<UUID> places) {
    Set<String> holders = services.stream().map(Service::holder).collect(Collectors.toSet());
    return new Referrals(
        geography.area(),
        origin.isEmpty()
            ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
            : origin,
        organisations.all().stream()
            .filter(one -> holders.contains(one.id()))
            .collect(Collectors.toMap(Organisation::id, Function.identity())),
        places.isEmpty()
            ? Map.of()
            : venues.of(places).stream()
                .filter(venue -> !venue.details().isHidden())
                .collect(Collectors.toMap(Venue::id, Venue::details)));
  }
}
