package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What a phone gets and sends. People here are invented. */
@KithTest
class MarksTest {
  private static final String ACCOUNT = "Kith-Account";

  private final TestArea area;
  private final Hall hall;
  private final Activities activities;
  private final TestPerson coordinator;
  private final UUID amina = UUID.randomUUID();
  private final UUID session;
  private final String path;

  MarksTest(
      TestAreas areas,
      Activities activities,
      Registers registers,
      TransactionTemplate transaction,
      Clock clock) {
    this.activities = activities;
    area = areas.loaded();
    hall = new Hall(area, transaction);
    UUID stitch = UUID.randomUUID();
    List<NewSession> planned =
        Hall.tuesday(LocalDate.now(clock.withZone(Session.CLOCK)).minusWeeks(1)).weekly(2);
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(false));
      activities.plan(stitch, planned);
      registers.walkIn(planned.getFirst().id(), amina, "Amina", "Testova");
    });
    coordinator =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation("hall"))));
    session = planned.getLast().id();
    path = "/team/sessions/" + session + "/marks";
  }

  @Test
  void aPhoneGetsFirstNamesAndInitialsAndNothingElseOfAnybody() {
    MvcTestResult answer = coordinator.get(path);

    assertThat(answer).hasStatusOk().bodyText().contains("Amina T.", coordinator.account());
    assertThat(answer).bodyText().doesNotContain("Testova", "phone\":\"0", "born");
    assertThat(answer).headers().hasValue("Cache-Control", "no-store");
  }

  @Test
  void marksAreTakenAndToldOfAgain() {
    String mark = mark(UUID.randomUUID(), amina, true);

    assertThat(send(coordinator, mark)).hasStatusOk().bodyText().contains("\"taken\"");
    assertThat(send(coordinator, mark)).hasStatusOk().bodyText().contains("\"repeated\"");
    assertThat(send(coordinator, "")).bodyText().contains("\"isHere\":true");
  }

  /** The phone is another's: what they ticked is not sent in this person's name. */
  @Test
  void nobodysMarksAreSentInAnothersName() {
    TestPerson other =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation("hall"))));

    assertThat(
            coordinator
                .post(path)
                .header(ACCOUNT, other.account())
                .contentType(APPLICATION_JSON)
                .content("{\"operations\": []}")
                .exchange())
        .hasStatus(409);
    assertThat(coordinator.post(path).contentType(APPLICATION_JSON).content("{}").exchange())
        .hasStatus(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          nothing                                                   | is not JSON
          {}                                                        | has no list of operations
          {"operations": {"id": 1}}                                 | has no list of operations
          {"operations": [1]}                                       | is not a UUID
          {"operations": [{"id": "0f000000-0000-4000-8000-00000000000G"}]} | is not a UUID
          {"operations": [{"id": "0f000000-0000-4000-8000-000000000001"}]} | does not say when
          """)
  void whatNoPhoneOfOursSendsIsRefusedInOneSentence(String sent, String sentence) {
    assertThat(sendBody(coordinator, sent)).hasStatus(400).bodyText().contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "kind": "erase"                                               | neither mark nor walk-in
          "kind": "mark", "person": "x", "here": true                   | is not a UUID
          "kind": "mark", "person": "ID", "here": "yes"                 | whether the person is here
          "kind": "mark", "person": "ID", "here": true                  | which operations it supersedes
          "kind": "mark", "person": "ID", "here": true, "supersedes": [1] | is not a UUID
          "kind": "walk-in", "person": "ID", "given": " "               | has no name
          "kind": "walk-in", "person": "ID", "given": "a\\u0007"        | signs that no name has
          "kind": "done", "counted": -1, "supersedes": []               | whole number up to 10,000
          "kind": "done", "counted": 1.5, "supersedes": []              | whole number up to 10,000
          "kind": "done", "counted": "two", "supersedes": []            | whole number up to 10,000
          """)
  void anOperationThatSaysTooLittleIsRefused(String fields, String sentence) {
    String sent =
        "{\"operations\": [{\"id\": \"%s\", \"at\": \"%s\", %s}]}"
            .formatted(
                UUID.randomUUID(), "2021-09-07T10:00:00Z", fields.replace("ID", amina.toString()));

    assertThat(sendBody(coordinator, sent)).hasStatus(400).bodyText().contains(sentence);
    assertThat(send(coordinator, "")).bodyText().doesNotContain("\"isHere\":true");
  }

  @Test
  void thereIsAnEndToWhatIsReadAtOnce() {
    String many =
        IntStream.range(0, 201)
            .mapToObj(i -> mark(UUID.randomUUID(), amina, true))
            .collect(Collectors.joining(","));

    assertThat(send(coordinator, many)).hasStatus(413).bodyText().contains("at most 200");
    assertThat(sendBody(coordinator, " ".repeat(300_000))).hasStatus(413);
  }

  @Test
  void otherMethodsAreRefused() {
    assertThat(
            coordinator
                .post(path)
                .with(request -> {
                  request.setMethod("DELETE");
                  return request;
                })
                .exchange())
        .hasStatus(405);
  }

  @Test
  void aCancelledSessionsMarksAreRefusedInOneSentence() {
    hall.does(() -> activities.cancel(session, 1, "The boiler is broken"));

    assertThat(send(coordinator, mark(UUID.randomUUID(), amina, true)))
        .hasStatus(422)
        .bodyText()
        .contains("This session was cancelled, so its register cannot be changed.");
    assertThat(
            coordinator
                .post("/team/sessions/" + session + "/save")
                .param("given", "Eve")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("This session was cancelled");
  }

  @Test
  void whoeverKeepsNoRegisterOfTheirsGetsNothing() {
    TestPerson club =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation("club"))));

    assertThat(club.get(path)).hasStatus(404);
    assertThat(send(club, mark(UUID.randomUUID(), amina, true))).hasStatus(404);
    assertThat(area.somebody("analyst").get(path)).hasStatus(403);
    assertThat(area.get(path)).hasStatus(303);
  }

  @Test
  void whatAPhoneShowsWithoutASignalSaysNothingOfAnybody() {
    assertThat(area.get("/on-this-phone")).hasStatusOk();
    assertThat(area.get("/on-this-phone"))
        .headers()
        .hasValue("Cache-Control", "no-cache")
        .hasHeaderSatisfying(
            "Content-Security-Policy",
            policy -> assertThat(policy.getFirst()).contains("script-src 'self';"));
    assertThat(area.get("/registers.webmanifest")).hasStatusOk().bodyText().contains("start_url");
    assertThat(area.get("/register-worker.js"))
        .hasStatusOk()
        .headers()
        .hasValue("Content-Type", "text/javascript;charset=UTF-8");
  }

  private static String mark(UUID id, UUID person, boolean isHere) {
    return """
    {"id": "%s", "kind": "mark", "person": "%s", "here": %s, "supersedes": [],
     "at": "%s"}
    """
        .formatted(id, person, isHere, Instant.now());
  }

  private MvcTestResult send(TestPerson person, String operations) {
    return sendBody(person, "{\"operations\": [" + operations + "]}");
  }

  private MvcTestResult sendBody(TestPerson person, String body) {
    return person
        .post(path)
        .header(ACCOUNT, person.account())
        .contentType(APPLICATION_JSON)
        .accept("application/json")
        .content(body.getBytes(UTF_8))
        .exchange();
  }
}
