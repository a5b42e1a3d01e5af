package org.kith.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.kith.directory.Opening;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Services;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Open Referral UK 3.0 requires of answers: the compiled schemas of its profile
 * (github.com/OpenReferralUK/uk-profile, schema/compiled), the required fields of its tables
 * (datapackage.json) and its OpenAPI document. Services here are invented.
 */
@KithTest
class OpenReferralTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = schema();

  private final TestArea area;
  private final Coordinators coordinators;
  private final Services services;
  private final Venues venues;
  private final UUID talk = UUID.randomUUID();
  private final UUID venue = UUID.randomUUID();
  private final UUID refuge = UUID.randomUUID();

  OpenReferralTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Services services,
      Venues venues) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.services = services;
    this.venues = venues;
  }

  @BeforeEach
  void aServiceInALibrary() {
    coordinators.does(() -> {
      venues.add(
          venue,
          "hall",
          new VenueDetails(
              "Lantern Library",
              "1 Test Street\nXX1 1XX",
              null,
              new Point(52.6, -2.0),
              List.of(BuildingAccess.STEP_FREE),
              "",
              false));
      venues.add(
          refuge,
          "hall",
          new VenueDetails("Refuge", "Secret Street", null, null, List.of(), "", true));
      services.add(
          talk,
          "hall",
          new ServiceDetails(
              "Talk together",
              "Small English classes.",
              List.of("english"),
              List.of("ur"),
              List.of(venue, refuge),
              false,
              null,
              new ServiceDetails.Hours(
                  List.of(
                      Opening.read("Wednesday 10:00-12:00").orElseThrow(),
                      Opening.read("2nd Friday 7pm to 9pm").orElseThrow()),
                  ""),
              new ServiceDetails.Cost(ServiceDetails.Cost.Kind.SOME, 250L, "Free with a card"),
              "",
              new ServiceDetails.Ages(16, null),
              new ServiceDetails.Contact("talk@example.org", "01922 000000", ""),
              "",
              ServiceStatus.TEMPORARILY_CLOSED,
              true));
      services.add(UUID.randomUUID(), "hall", ServiceDetails.called("Green hands", "We dig."));
    });
  }

  private JsonNode read(String path) {
    MvcTestResult result = area.get("/open-referral" + path);
    assertThat(result).hasStatusOk();
    assertThat(result.getResponse().getContentType()).startsWith("application/json");
    assertThat(result.getResponse().getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    return JSON.readTree(
        new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private static void holds(JsonNode answer, String what) {
    assertThat(new Validator(SCHEMA).broken(answer, SCHEMA.at("/$defs/" + what)))
        .as(answer.toString())
        .isEmpty();
  }

  private static JsonNode schema() {
    try (InputStream file =
        Objects.requireNonNull(
            OpenReferralTest.class.getResourceAsStream("/open-referral/hsds-uk-3.0.json"))) {
      return JSON.readTree(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyAnswerHoldsToTheSchemaOfTheStandard() {
    holds(read("/"), "about");
    JsonNode services = read("/services");
    holds(services, "page");
    assertThat(services.path("contents").size()).isEqualTo(2);
    for (JsonNode one : services.path("contents")) {
      holds(one, "listed_service");
      holds(read("/services/" + one.path("id").asString()), "service");
    }
    JsonNode places = read("/service_at_locations");
    holds(places, "page");
    assertThat(places.path("contents").isEmpty()).isFalse();
    for (JsonNode one : places.path("contents")) {
      holds(one, "service_at_location");
      holds(one.path("service"), "listed_service");
      holds(read("/service_at_locations/" + one.path("id").asString()), "service_at_location");
    }
    holds(read("/taxonomies"), "page");
    read("/taxonomies").path("contents").forEach(one -> holds(one, "taxonomy"));
    holds(read("/taxonomy_terms"), "page");
    read("/taxonomy_terms").path("contents").forEach(one -> holds(one, "taxonomy_term"));
  }

  /** What the check is worth. */
  @Test
  void whatBreaksTheSchemaIsFound() {
    JsonNode broken =
        JSON.readTree("{\"id\":\"none\",\"status\":\"open\",\"assured_date\":\"soon\"}");

    assertThat(new Validator(SCHEMA).broken(broken, SCHEMA.at("/$defs/service")))
        .anyMatch(one -> one.startsWith("/id format"))
        .anyMatch(one -> one.startsWith("/status enum"))
        .anyMatch(one -> one.startsWith("/assured_date format"))
        .anyMatch(one -> one.contains("required") && one.contains("'name'"))
        .anyMatch(one -> one.contains("required") && one.contains("'organization'"));
  }

  private static void has(JsonNode node, String... fields) {
    for (String field : fields) {
      assertThat(node.path(field).isMissingNode() || node.path(field).isNull())
          .as("%s of %s", field, node)
          .isFalse();
    }
  }

  @Test
  void theFeedTellsWhatItIs() {
    has(read(""), "version", "profile", "openapi_url");
    assertThat(read("").path("version").asString()).isEqualTo("3.0");
  }

  @Test
  void everyListIsWrappedAlike() {
    for (String list :
        List.of("/services", "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
      has(
          read(list),
          "total_items",
          "total_pages",
          "page_number",
          "size",
          "first_page",
          "last_page",
          "empty",
          "contents");
    }
    JsonNode second = read("/services?per_page=1&page=2");
    assertThat(second.path("total_items").asInt()).isEqualTo(2);
    assertThat(second.path("total_pages").asInt()).isEqualTo(2);
    assertThat(second.path("size").asInt()).isEqualTo(1);
    assertThat(second.path("first_page").asBoolean()).isFalse();
    assertThat(second.path("last_page").asBoolean()).isTrue();
    assertThat(read("/services?search=helicopter").path("empty").asBoolean()).isTrue();
  }

  @Test
  void aListedServiceHasItsOwnFieldsAndItsOrganisation() {
    JsonNode one = read("/services?search=talk").path("contents").path(0);

    has(one, "id", "name", "status", "organization_id", "organization", "last_modified");
    has(one.path("organization"), "id", "name", "description");
    assertThat(one.path("status").asString()).isEqualTo("temporarily closed");
    assertThat(one.path("minimum_age").asInt()).isEqualTo(16);
    assertThat(one.has("schedules")).isFalse();
  }

  @Test
  void oneServiceHasAllThatBelongsToIt() {
    JsonNode one = read("/services/" + talk);

    for (String array :
        List.of(
            "schedules",
            "service_at_locations",
            "languages",
            "cost_options",
            "contacts",
            "attributes")) {
      assertThat(one.path(array).isEmpty()).as(array).isFalse();
      one.path(array).forEach(item -> has(item, "id"));
    }
    JsonNode second = one.path("schedules").path(1);
    assertThat(second.path("freq").asString()).isEqualTo("MONTHLY");
    assertThat(second.path("byday").asString()).isEqualTo("2FR");
    assertThat(second.path("opens_at").asString()).isEqualTo("19:00:00");
    has(one.path("cost_options").path(0), "service_id", "option", "amount");
    has(one.path("contacts").path(0).path("phones").path(0), "id", "number");
    has(one.path("attributes").path(0), "link_id", "taxonomy_term_id", "taxonomy_term");
  }

  @Test
  void aPlaceHasItsAddressAndAPlaceNobodyMayBeToldOfIsNotThere() {
    JsonNode all = read("/service_at_locations?search=talk");
    JsonNode location = all.path("contents").path(0).path("location");

    assertThat(all.path("total_items").asInt()).isEqualTo(1);
    has(location, "id", "location_type", "name", "latitude", "longitude");
    has(
        location.path("addresses").path(0),
        "address_1",
        "city",
        "state_province",
        "postal_code",
        "country",
        "address_type");
    assertThat(location.path("addresses").path(0).path("postal_code").asString())
        .isEqualTo("XX1 1XX");
    assertThat(location.path("accessibility").path(0).path("description").asString())
        .isEqualTo("step free");
    assertThat(all.toString() + read("/services/" + talk)).doesNotContain("Refuge", "Secret");

    String id = all.path("contents").path(0).path("id").asString();
    has(read("/service_at_locations/" + id), "id", "service", "location");
  }

  @Test
  void parametersNarrowTheListDown() {
    String english =
        UUID.nameUUIDFromBytes("kith-topic:english".getBytes(StandardCharsets.UTF_8)).toString();

    assertThat(total("")).isEqualTo(2);
    assertThat(total("?taxonomy_term_id=" + english)).isEqualTo(1);
    assertThat(total("?taxonomy_term_id=none")).isZero();
    assertThat(total("?taxonomy_id=" + Taxonomy.ID)).isEqualTo(1);
    assertThat(total("?maximum_age=15")).isEqualTo(1);
    assertThat(total("?minimum_age=15")).isEqualTo(2);
    assertThat(total("?day=WE&start_time=11:00&end_time=13:00")).isEqualTo(1);
    assertThat(total("?day=TH")).isZero();
  }

  private int total(String query) {
    return read("/services" + query).path("total_items").asInt();
  }

  @Test
  void theServicesOfOneOrganisationCanBeAskedForAndAllThatBelongsToThem() {
    area.files()
        .file(
            "organisations.yaml",
            """
            - id: hall
              name: Example hall
              sector: voluntary
              footprint: borough-wide
            """);
    area.load();
    JsonNode full =
        read("/services?full=true")
            .path("contents")
            .valueStream()
            .filter(one -> one.path("id").asString().equals(talk.toString()))
            .findFirst()
            .orElseThrow();
    String organisation = full.path("organization_id").asString();

    holds(full, "service");
    has(full, "contacts", "cost_options", "schedules", "attributes");
    assertThat(total("?organization_id=" + organisation)).isEqualTo(2);
    assertThat(total("?organization_id=" + UUID.randomUUID())).isZero();
    assertThat(read("/services?minimal=true").path("contents").path(0).propertyNames())
        .containsExactly("id", "last_modified");
  }

  @Test
  void aServiceWithoutAWebsiteHasItsPageHere() {
    JsonNode service = read("/services/" + talk);

    assertThat(service.path("url").asString())
        .isEqualTo("http://" + area.host() + "/directory/" + talk);
    assertThat(area.get("/directory/" + talk)).hasStatusOk();
  }

  /** What programs that follow the standard's OpenAPI document expect of an error. */
  @Test
  void whatIsNotUnderstoodIsSaid() {
    for (String query :
        List.of("page=first", "page=0", "day=someday", "format=ndjson", "full=perhaps")) {
      wrong("/services?" + query, 400);
    }
    for (String list :
        List.of("/services", "/service_at_locations", "/taxonomies", "/taxonomy_terms")) {
      wrong(list + "/" + UUID.randomUUID(), 404);
      wrong(list + "/none", 404);
    }
  }

  private void wrong(String path, int status) {
    MvcTestResult result = area.get("/open-referral" + path);
    assertThat(result).as(path).hasStatus(status);
    assertThat(result.getResponse().getContentType()).as(path).isEqualTo("application/json");
    has(JSON.readTree(result.getResponse().getContentAsByteArray()), "error", "message");
  }

  @Test
  void theTaxonomyAndItsTermsAreThere() {
    has(read("/taxonomies/" + Taxonomy.ID), "id", "name", "description");
    JsonNode terms = read("/taxonomy_terms?per_page=100").path("contents");
    terms.forEach(term -> has(term, "id", "name", "description", "taxonomy", "taxonomy_id"));
    int tops = read("/taxonomy_terms?top_only=true").path("total_items").asInt();
    assertThat(tops).isPositive().isLessThan(terms.size());
    String parent =
        terms
            .valueStream()
            .map(term -> term.path("parent_id").asString(""))
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(read("/taxonomy_terms?parent_id=" + parent).path("contents").valueStream())
        .isNotEmpty()
        .allMatch(term -> term.path("parent_id").asString().equals(parent));
    has(read("/taxonomy_terms/" + terms.path(0).path("id").asString()), "id", "name");
  }
}
