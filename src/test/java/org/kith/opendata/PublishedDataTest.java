package org.kith.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.WalsallExample;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.RegisterKind;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Services;
import org.kith.figures.Releases;
import org.kith.figures.releases.ReleasingArea;
import org.kith.people.People;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.PledgeDetails.Standing;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.SignatureDetails;
import org.kith.training.Coordinators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API, its description and the bulk release. Everything here is invented. */
@KithTest
class PublishedDataTest {
  private static final JsonMapper JSON = new JsonMapper();

  private final TestAreas areas;
  private final TestArea area;
  private final ReleasingArea releasing;
  private final RequestMappingHandlerMapping addresses;
  private final List<Dataset> sets;
  private final UUID pantry = UUID.randomUUID();

  PublishedDataTest(
      TestAreas areas,
      Releases releases,
      JdbcClient database,
      TransactionTemplate transaction,
      People people,
      Services services,
      Activities activities,
      Pledges pledges,
      Signatories signatories,
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      List<Dataset> sets) {
    this.area = areas.create();
    this.areas = areas;
    this.releasing = ReleasingArea.of(area, releases, database, transaction);
    releasing.database("update figures.statement set published = false");
    this.addresses = requestMappingHandlerMapping;
    this.sets = sets;
    UUID circle = UUID.randomUUID();
    Coordinators coordinators = new Coordinators(area, transaction, people);
    pledge(coordinators, pledges, signatories);
    coordinators.does(() -> {
      services.add(pantry, "hall", ServiceDetails.called("=Pantry, open", "Groceries."));
      activities.add(
          circle,
          "hall",
          new ActivityDetails(
              "Talking circle",
              "",
              null,
              Aim.BRIDGING,
              RegisterKind.NAMED,
              "Example hall",
              null,
              null,
              true));
      activities.plan(
          circle,
          List.of(
              new NewSession(
                  UUID.randomUUID(),
                  LocalDate.now().plusDays(3),
                  LocalTime.of(10, 0),
                  LocalTime.of(12, 0),
                  Mode.IN_PERSON,
                  "")));
    });
  }

  private static void pledge(Coordinators all, Pledges pledges, Signatories signatories) {
    UUID pledge = UUID.randomUUID();
    all.system(
        () -> {
          pledges.add(
              pledge,
              "hall",
              new PledgeDetails(
                  "neighbours", "Good neighbours", "We greet.", null, true, true, Standing.OPEN));
          return true;
        },
        Pledges.PLAN,
        Pledges.READ);
    all.does(() -> {
      for (String name : List.of("Shown Synthetic", "Hidden Synthetic", "Unconfirmed Synthetic")) {
        UUID id = UUID.randomUUID();
        signatories.add(
            id,
            "hall",
            new SignatureDetails(
                pledge,
                name,
                "01922 000000",
                "en",
                List.of("north"),
                !name.startsWith("Hidden"),
                null));
        if (!name.startsWith("Unconfirmed")) {
          signatories.confirm(id);
        }
      }
    });
  }

  @Test
  void whoSignedAndWantsToBeShownIsThereAndNobodyElse() {
    JsonNode signatories = read("/signatories");

    assertThat(signatories.path("total_items").asInt()).isEqualTo(1);
    assertThat(signatories.toString())
        .contains("Shown Synthetic", "Good neighbours")
        .doesNotContain("Hidden", "Unconfirmed", "01922");
  }

  private JsonNode read(String path) {
    return read(area, path);
  }

  private static JsonNode read(TestArea there, String path) {
    MvcTestResult result = there.get("/api/v1" + path);
    assertThat(result).as(path).hasStatusOk();
    assertThat(result.getResponse().getContentType()).startsWith("application/json");
    assertThat(result.getResponse().getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    return JSON.readTree(new String(result.getResponse().getContentAsByteArray(), UTF_8));
  }

  /** Each path of the document is asked, and its answer held against the schema it promises. */
  @Test
  void everyAnswerIsAsItsDescriptionSays() {
    releasing.published("figures-by-locality");
    JsonNode document = read("/openapi.json");

    assertThat(asPromised(document, area))
        .containsExactly("/figures/{id}", "/projects/{id}"); // there are none
  }

  @Test
  void theProjectsAndFiguresOfAWholeProgrammeAreAsDescribed() {
    TestArea walsall = WalsallExample.loaded(areas);

    assertThat(asPromised(read("/openapi.json"), walsall))
        .doesNotContain("/projects/{id}", "/figures/{id}");
    assertThat(read(walsall, "/projects").path("total_items").asInt()).isGreaterThan(30);
    assertThat(read(walsall, "/projects/pledge").path("state").asString()).isNotEmpty();
    assertThat(read(walsall, "/projects").toString()).doesNotContain("{{");
  }

  /** Those paths of which nothing could be asked, as there is no row. */
  private List<String> asPromised(JsonNode document, TestArea there) {
    Validator schema = new Validator(document);
    List<String> unasked = new ArrayList<>();
    assertThat(document.path("openapi").asString()).startsWith("3.1.");
    assertThat(document.path("servers").path(0).path("url").asString()).isEqualTo("/api/v1");
    for (var path : document.path("paths").properties()) {
      JsonNode content = path.getValue().path("get").path("responses").path("200").path("content");
      String address = path.getKey().replace("{id}", first(there, path.getKey()));
      if (address.endsWith("/none")) {
        unasked.add(path.getKey());
      } else if (content.has("text/csv")) {
        assertThat(there.get("/api/v1" + address)).as(address).hasStatusOk();
      } else {
        assertThat(
                schema.broken(
                    read(there, address), content.path("application/json").path("schema")))
            .as(address)
            .isEmpty();
      }
    }
    return unasked;
  }

  /** The id of the first row, so that one can be asked for. */
  private static String first(TestArea there, String path) {
    if (!path.endsWith("/{id}")) {
      return "";
    }
    JsonNode contents = read(there, path.replace("/{id}", "")).path("contents");
    return contents.path(0).path("id").asString("none");
  }

  @Test
  void othersReadTheDescriptionToo() {
    String text =
        new String(area.get("/api/v1/openapi.json").getResponse().getContentAsByteArray(), UTF_8);
    SwaggerParseResult read = new OpenAPIV3Parser().readContents(text);

    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getPaths()).hasSize(2 + 3 * sets.size());
    assertThat(read.getOpenAPI().getComponents().getSchemas()).hasSize(2 + 2 * sets.size());
    assertThat(
            new OpenAPIV3Parser().readContents(text.replace("\"paths\"", "\"ways\"")).getMessages())
        .isNotEmpty();
  }

  @Test
  void everyAddressOfTheApiIsDescribed() {
    List<String> handled =
        addresses.getHandlerMethods().keySet().stream()
            .flatMap(info -> info.getPatternValues().stream())
            .filter(pattern -> pattern.startsWith("/api/v1"))
            .map(pattern -> pattern.replaceAll(":[^{}]*(\\{[^}]*})?[^}]*}", "}"))
            .toList();
    assertThat(handled)
        .containsExactlyInAnyOrder(
            "/api/v1",
            "/api/v1/",
            "/api/v1/openapi.json",
            "/api/v1/{set}",
            "/api/v1/{set}/{id}",
            "/api/v1/{set}.csv");

    JsonNode paths = read("/openapi.json").path("paths");
    for (Dataset set : sets) {
      String path = "/" + set.id();
      assertThat(List.of(paths.has(path), paths.has(path + "/{id}"), paths.has(path + ".csv")))
          .as(path)
          .containsOnly(true);
    }
    assertThat(paths.size()).isEqualTo(2 + 3 * sets.size());
  }

  @Test
  void countsReachOthersOnlyByReleases() {
    assertThat(read("/figures").path("total_items").asInt()).isZero();
    assertThat(read("/released-figures").path("empty").asBoolean()).isTrue();

    String release = releasing.published("figures-by-locality");

    JsonNode cells = read("/released-figures?per_page=100").path("contents");
    assertThat(cells.valueStream().map(cell -> cell.path("value").asString()))
        .contains("[c]")
        .doesNotContain("3", "37");
    assertThat(cells.valueStream().filter(cell -> cell.path("hidden").asBoolean()))
        .isNotEmpty()
        .allMatch(cell -> cell.path("least").isNull() && cell.path("most").isNull());
    JsonNode one = read("/releases/" + release);
    assertThat(one.path("state").asString()).isEqualTo("published");
    assertThat(one.path("sha256").asString())
        .isEqualTo(
            sha256(
                area.get("/releases/" + release + ".csv").getResponse().getContentAsByteArray()));
  }

  @Test
  void servicesAndEventsAreThereAndWhatIsNotIsSaidToBeMissing() {
    assertThat(read("/services/" + pantry).path("name").asString()).isEqualTo("=Pantry, open");
    assertThat(read("/events").path("contents").path(0).path("title").asString())
        .isEqualTo("Talking circle");
    assertThat(area.get("/api/v1/services.csv"))
        .bodyText()
        .contains("'=Pantry, open")
        .containsPattern(",\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\r\n");
    assertThat(area.get("/api/v1/people")).hasStatus(404);
    assertThat(area.get("/api/v1/services/" + UUID.randomUUID())).hasStatus(404);
    assertThat(area.get("/api/v1/services?page=none")).hasStatus(400);
    assertThat(area.post("/api/v1/services").exchange().getResponse().getStatus())
        .isGreaterThanOrEqualTo(400);
  }

  @Test
  void theBulkReleaseHoldsWhatItsManifestSays() throws IOException {
    releasing.published("figures-by-locality");
    MvcTestResult result = area.get("/open-data/all.zip");
    assertThat(result).hasStatusOk();
    Map<String, byte[]> files = files(result.getResponse().getContentAsByteArray());
    JsonNode manifest = JSON.readTree(file(files, "datapackage.json"));

    assertThat(manifest.path("licenses").path(0).path("name").asString()).isEqualTo("OGL-UK-3.0");
    assertThat(text(files, "LICENCE.txt")).contains("Open\nGovernment Licence v3.0");
    assertThat(manifest.path("resources").size()).isEqualTo(sets.size());
    for (JsonNode resource : manifest.path("resources")) {
      byte[] file = file(files, resource.path("path").asString());
      assertThat(file).as(resource.path("path").asString()).isNotNull();
      assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + sha256(file));
      assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
      String heading =
          String.join(
              ",",
              resource
                  .at("/schema/fields")
                  .valueStream()
                  .map(field -> field.path("name").asString())
                  .toList());
      assertThat(new String(file, UTF_8)).startsWith(heading + "\r\n");
    }
    assertThat(text(files, "SHA256SUMS").lines())
        .hasSize(files.size() - 1)
        .allSatisfy(line ->
            assertThat(sha256(file(files, line.substring(66)))).isEqualTo(line.substring(0, 64)));
    assertThat(text(files, "data/released-figures.csv")).contains("[c]").doesNotContain(",37,");
    assertThat(area.get("/open-data")).hasStatusOk().bodyText().contains("/api/v1/services.csv");
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(file(files, name), UTF_8);
  }

  private static byte[] file(Map<String, byte[]> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static Map<String, byte[]> files(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
