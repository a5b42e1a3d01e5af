package org.kith.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The directory for other programs: Open Referral UK 3.0 (its profile of the Human Services Data
 * Specification), to be read without a key. Anybody may read all of it.
 */
@Controller
class OpenReferralController {
  static final String PATH = "/open-referral";
  private static final String ID = "/{id:[0-9a-f-]{36}}";

  /** Where the standard tells of itself. */
  private record About(String version, String profile, String openapiUrl) {}

  private static final About ABOUT =
      new About(
          "3.0",
          "https://open-referral-uk-profile.readthedocs.io/en/latest/",
          "https://raw.githubusercontent.com/OpenReferralUK/uk-profile/main/schema/openapi.json");

  private final Directory directory;
  private final Organisations organisations;
  private final Venues venues;
  private final Geography geography;

  OpenReferralController(
      Directory directory, Organisations organisations, Venues venues, Geography geography) {
    this.directory = directory;
    this.organisations = organisations;
    this.venues = venues;
    this.geography = geography;
  }

  @GetMapping({PATH, PATH + "/"})
  ResponseEntity<byte[]> about() {
    return Json.answer(ABOUT);
  }

  @GetMapping(PATH + "/services")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> services(@RequestParam Map<String, String> parameters) {
    Paging paging = Paging.of(parameters);
    Found found =
        directory.search(Parameters.search(parameters), paging.offset(), paging.perPage());
    Referrals referrals = referrals(found.services(), Set.of());
    return Json.answer(
        Envelope.of(
            found.services().stream().map(referrals::listed).toList(), found.total(), paging));
  }

  @GetMapping(PATH + "/services" + ID)
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> service(@PathVariable UUID id) {
    Service service = directory.find(id).orElseThrow(NotFound::new);
    return Json.answer(referrals(List.of(service), service.details().venues()).full(service));
  }

  @GetMapping(PATH + "/service_at_locations")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> serviceAtLocations(@RequestParam Map<String, String> parameters) {
    Paging paging = Paging.of(parameters);
    FoundAt found =
        directory.searchAt(
            Parameters.search(parameters, directory), paging.offset(), paging.perPage());
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
  ResponseEntity<byte[]> serviceAtLocation(@PathVariable UUID id) {
    ServiceAt one = directory.at(id).orElseThrow(NotFound::new);
    Service service = directory.find(one.service()).orElseThrow(NotFound::new);
    Referrals referrals = referrals(List.of(service), service.details().venues());
    return Json.answer(
        referrals.at(one, referrals.full(service)).findFirst().orElseThrow(NotFound::new));
  }

  private Referrals referrals(Collection<Service> services, Collection<UUID> places) {
    Set<String> holders = services.stream().map(Service::holder).collect(Collectors.toSet());
    return new Referrals(
        geography.area(),
        organisations.all().stream()
            .filter(one -> holders.contains(one.id()))
            .collect(Collectors.toMap(Organisation::id, Function.identity())),
        places.isEmpty()
            ? Map.of()
            : venues.of(places).stream()
                .filter(venue -> !venue.details().isHidden())
                .collect(Collectors.toMap(Venue::id, Venue::details)));
  }

  @GetMapping(PATH + "/taxonomies")
  ResponseEntity<byte[]> taxonomies(@RequestParam Map<String, String> parameters) {
    return Json.answer(Paging.of(parameters).of(List.of(Taxonomy.TOPICS)));
  }

  @GetMapping(PATH + "/taxonomies" + ID)
  ResponseEntity<byte[]> taxonomy(@PathVariable UUID id) {
    if (!id.equals(Taxonomy.ID)) {
      throw new NotFound();
    }
    return Json.answer(Taxonomy.TOPICS);
  }

  @GetMapping(PATH + "/taxonomy_terms")
  ResponseEntity<byte[]> terms(@RequestParam Map<String, String> parameters) {
    return Json.answer(Paging.of(parameters).of(Taxonomy.terms()));
  }

  @GetMapping(PATH + "/taxonomy_terms" + ID)
  ResponseEntity<byte[]> term(@PathVariable UUID id) {
    return Json.answer(
        Taxonomy.terms().stream()
            .filter(term -> term.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new));
  }
}
