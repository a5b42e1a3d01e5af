package org.kith.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.edm.EdmEntitySet;
import org.apache.olingo.commons.api.format.ContentType;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.figures.Releases;
import org.kith.figures.releases.ReleasingArea;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Colleagues' spreadsheets sign in with a key, and read what their owners may see. */
@KithTest
class FeedTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern KEY = Pattern.compile(">([A-Za-z0-9_-]{32})<");
  private static final String EDM = "http://docs.oasis-open.org/odata/ns/edm";

  private final TestArea area;
  private final MockMvcTester pages;
  private final TestPerson analyst;
  private final ReleasingArea releasing;

  FeedTest(
      TestAreas areas,
      Releases releases,
      JdbcClient database,
      TransactionOperations transactions,
      MockMvcTester pages) {
    this.area = areas.create();
    this.releasing = ReleasingArea.of(area, releases, database, transactions);
    releasing.database("update figures.statement set published = false");
    this.pages = pages;
    this.analyst = area.somebody("analyst");
  }

  private MvcTestResult read(String path, String key) {
    return read(path, key, "OData-MaxVersion", "4.0");
  }

  private MvcTestResult read(String path, String key, String header, String value) {
    String pair = Base64.getEncoder().encodeToString(("anybody:" + key).getBytes(UTF_8));
    return pages
        .get()
        .uri("http://" + area.host() + "/odata" + path)
        .header("Authorization", "Basic " + pair)
        .header(header, value)
        .exchange();
  }

  private JsonNode json(String path, String key) {
    MvcTestResult result = read(path, key);
    assertThat(result).as(path).hasStatusOk();
    assertThat(result.getResponse().getHeader("OData-Version")).isEqualTo("4.0");
    assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    return JSON.readTree(result.getResponse().getContentAsByteArray());
  }

  private static String key(TestPerson person) {
    MvcTestResult made = person.post("/team/feed/key").exchange();
    assertThat(made).hasStatusOk();
    Matcher key = KEY.matcher(new String(made.getResponse().getContentAsByteArray(), UTF_8));
    assertThat(key.find()).isTrue();
    return key.group(1);
  }

  @Test
  void whoeverHasNoKeyReadsNothing() {
    assertThat(area.get("/odata")).hasStatus(401);
    assertThat(area.get("/odata").getResponse().getHeader("WWW-Authenticate")).startsWith("Basic");
    assertThat(area.get("/odata/figures")).hasStatus(401);
    assertThat(area.get("/odata/figures.csv")).hasStatus(401);
    assertThat(area.get("/odata/$metadata")).hasStatus(401);
    assertThat(area.get("/odata/figures/$count")).hasStatus(401);
    assertThat(read("/figures", "made-up")).hasStatus(401);
  }

  @Test
  void aKeyShowsWhatItsOwnerMaySeeAndVisitorsDoNot() {
    String key = key(analyst);

    JsonNode figures = json("/figures?$count=true&$top=2&$select=id,least", key);
    assertThat(figures.path("@odata.count").asInt()).isEqualTo(3);
    assertThat(figures.path("value").size()).isEqualTo(2);
    assertThat(figures.path("value").path(0).size()).isEqualTo(2);
    assertThat(json("/figures?$skip=2", key).path("value").size()).isEqualTo(1);
    assertThat(read("/figures.csv", key)).hasStatusOk().bodyText().contains("members-north");
    assertThat(area.get("/api/v1/figures")).bodyText().doesNotContain("members-north");
    assertThat(read("/figures('members-north')?$select=id", key))
        .hasStatusOk()
        .bodyText()
        .contains("\"id\":\"members-north\"");
    assertThat(area.get("/odata/figures('members-north')")).hasStatus(401);
  }

  @Test
  void whatPowerBiLeavesToTheServiceIsDoneHere() {
    String key = key(analyst);

    JsonNode some =
        json(
            "/figures?$filter=startswith(id,'members-') and least ge 10&$orderby=least desc"
                + "&$select=id,least&$count=true&$top=1",
            key);
    assertThat(some.path("@odata.count").asInt()).isPositive().isLessThan(3);
    assertThat(some.path("value").path(0).path("least").asDouble()).isGreaterThanOrEqualTo(10);
    assertThat(read("/figures/$count", key)).hasStatusOk().bodyText().isEqualTo("3");
    assertThat(read("/figures/$count?$filter=id eq 'members-north'", key))
        .bodyText()
        .isEqualTo("1");
  }

  @Test
  void whatIsNotOfferedOrCannotBeReadIsSaidAsODataSaysIt() {
    String key = key(analyst);

    assertThat(read("/figures?$expand=source", key)).hasStatus(501);
    assertThat(read("/figures?$apply=aggregate(least with sum as all)", key)).hasStatus(501);
    assertThat(read("/services?$filter=topics eq 'english'", key)).hasStatus(501);
    assertThat(read("/figures?$filter=least gt", key)).hasStatus(400);
    assertThat(read("/figures?$select=names", key)).hasStatus(400);
    assertThat(read("/figures?$top=all", key)).hasStatus(400);
    assertThat(read("/figures?$format=atom", key)).hasStatus(406);
    assertThat(read("/people", key)).hasStatus(404);
    assertThat(read("/figures('none')", key)).hasStatus(404);
    assertThat(read("/figures?$filter=nobody eq 1", key).getResponse().getContentType())
        .isEqualTo("application/json");
    assertThat(
            JSON.readTree(
                    read("/figures?$filter=nobody eq 1", key).getResponse().getContentAsByteArray())
                .at("/error/message")
                .asString())
        .isEqualTo("There is no column nobody.");
  }

  /** Apache Olingo's client, which knows nothing of Kith, reads page after page. */
  @Test
  void anotherProgramReadsTheFeedPageByPage() throws Exception {
    String key = key(analyst);
    ODataClient client = ODataClientFactory.getClient();
    Edm edm = client.getReader().readMetadata(stream(read("/$metadata", key)));

    assertThat(
            edm.getEntityContainer().getEntitySets().stream().map(EdmEntitySet::getName).toList())
        .containsExactlyInAnyOrderElementsOf(
            client
                .getReader()
                .readServiceDocument(stream(read("/", key)), ContentType.JSON)
                .getEntitySetNames());
    List<String> ids = new ArrayList<>();
    String next = "/figures?$count=true";
    while (next != null) {
      MvcTestResult page = read(next, key, "Prefer", "odata.maxpagesize=2");
      assertThat(page.getResponse().getHeader("Preference-Applied"))
          .isEqualTo("odata.maxpagesize=2");
      ClientEntitySet rows = client.getReader().readEntitySet(stream(page), ContentType.JSON);
      assertThat(rows.getCount()).isEqualTo(3);
      assertThat(rows.getEntities()).hasSizeBetween(1, 2);
      for (ClientEntity row : rows.getEntities()) {
        ids.add(row.getProperty("id").getPrimitiveValue().toCastValue(String.class));
      }
      String after = rows.getNext() == null ? null : rows.getNext().toString();
      next = after == null ? null : after.substring(after.indexOf("/figures"));
    }
    assertThat(ids).hasSize(3).doesNotHaveDuplicates().contains("members-north");
  }

  private static ByteArrayInputStream stream(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    return new ByteArrayInputStream(result.getResponse().getContentAsByteArray());
  }

  @Test
  void theFormOfAnAnswerIsTheOneThatIsAskedFor() {
    String key = key(analyst);

    assertThat(read("/figures", key, "Accept", "application/atom+xml")).hasStatus(406);
    assertThat(read("/figures", key, "OData-MaxVersion", "3.0")).hasStatus(400);
    assertThat(read("/figures", key, "Accept", "application/json;odata.metadata=none"))
        .bodyText()
        .doesNotContain("@odata.context");
    MvcTestResult exact =
        read("/figures?$top=1", key, "Accept", "application/json;IEEE754Compatible=true");
    assertThat(exact.getResponse().getContentType())
        .isEqualTo("application/json;odata.metadata=minimal;IEEE754Compatible=true");
    assertThat(exact).bodyText().containsPattern("\"least\":\"[0-9.]+\"");
    assertThat(
            read(
                "/figures",
                key,
                "Accept",
                "application/json;odata.metadata=minimal;q=1.0,application/xml;q=0.5,*/*;q=0.1"))
        .hasStatusOk();
  }

  @Test
  void theServiceDescribesItself() throws Exception {
    String key = key(analyst);
    Document metadata =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    read("/$metadata", key).getResponse().getContentAsByteArray()));
    NodeList listed = metadata.getElementsByTagNameNS(EDM, "EntitySet");
    JsonNode tables = json("/", key).path("value");

    assertThat(listed.getLength()).isEqualTo(tables.size()).isGreaterThan(5);
    for (JsonNode table : tables) {
      String name = table.path("name").asString();
      assertThat(json("/" + table.path("url").asString(), key).path("@odata.context").asString())
          .isEqualTo("http://" + area.host() + "/odata/$metadata#" + name);
    }
  }

  @Test
  void aSecondKeyEndsTheFirstAndWhoeverLeavesTakesTheirsAway() {
    String first = key(analyst);
    String second = key(analyst);
    assertThat(read("/projects", first)).hasStatus(401);
    assertThat(read("/projects", second)).hasStatusOk();

    assertThat(analyst.post("/team/feed/end").exchange()).hasStatus(303);
    assertThat(read("/projects", second)).hasStatus(401);

    String third = key(analyst);
    releasing.database(
        "update access.account set state = 'left' where id = '" + analyst.account() + "'");
    assertThat(read("/projects", third)).hasStatus(401);
  }

  @Test
  void theSameTablesAreFilesForWhoeverIsSignedIn() {
    assertThat(analyst.get("/team/feed")).hasStatusOk().bodyText().contains("figures.csv");
    assertThat(analyst.get("/team/feed/figures.csv"))
        .hasStatusOk()
        .bodyText()
        .contains("members-north");
    assertThat(area.somebody("councillor").get("/team/feed/figures.csv")).hasStatus(403);
    assertThat(area.somebody("councillor").post("/team/feed/key").exchange()).hasStatus(403);
  }
}
