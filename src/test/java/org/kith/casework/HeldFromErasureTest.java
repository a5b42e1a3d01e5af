package org.kith.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.activity.Session;
import org.kith.database.Connections;
import org.kith.kernel.Refusal;
import org.kith.people.People;
import org.kith.people.Rights;
import org.kith.people.rights.Erasing;
import org.kith.people.rights.ErasurePreview;
import org.kith.people.rights.NewRequest;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.training.Coordinators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever a concern is about is not erased from under it. People here are invented. */
@KithTest
@Tag("postgresql")
class HeldFromErasureTest {
  private final Concerns concerns;
  private final People people;
  private final RequestBook book;
  private final Erasing erasing;
  private final JdbcClient database;
  private final Connections connections;
  private final TestArea area;
  private final Coordinators coordinators;
  private final UUID danuta;

  HeldFromErasureTest(
      Concerns concerns,
      People people,
      RequestBook book,
      Erasing erasing,
      JdbcClient database,
      Connections connections,
      TestAreas areas,
      TransactionTemplate transaction) {
    this.concerns = concerns;
    this.people = people;
    this.book = book;
    this.erasing = erasing;
    this.database = database;
    this.connections = connections;
    area = areas.loaded();
    coordinators = new Coordinators(area, transaction, people);
    danuta = coordinators.somebody("Danuta", "Testova");
  }

  @Test
  void anOpenConcernStopsAnErasureAndSaysNoWordOfItself() {
    tell(danuta);
    UUID request = request(danuta);

    assertThatThrownBy(() -> erase(request))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("has to be kept for now, by law")
        .hasMessageNotContainingAny("concern", "afeguard", "Danuta", "casework");
    assertThat(preview(request).obstacles())
        .singleElement()
        .asString()
        .doesNotContainIgnoringCase("concern")
        .doesNotContainIgnoringCase("safeguard");
    assertThat(coordinators.as("hall", () -> people.find(danuta))).isPresent();
  }

  @Test
  void somebodyElseIsErasedAllTheSame() {
    tell(danuta);
    UUID jan = coordinators.somebody("Jan", "Testowy");
    UUID request = request(jan);

    erase(request);

    assertThat(coordinators.as("hall", () -> people.find(jan))).isEmpty();
  }

  @Test
  void onceItIsClosedTheRecordGoesWhenSafeguardingIsKeptNoLonger() throws Exception {
    tell(danuta);
    tell(danuta);
    UUID request = request(danuta);
    List<ConcernLine> told = lead(() -> concerns.all(false));
    close(told.getFirst());
    assertThatThrownBy(() -> erase(request)).as("one is open").isInstanceOf(Refusal.class);
    close(told.getLast());
    assertThatThrownBy(() -> erase(request)).as("just closed").isInstanceOf(Refusal.class);

    sixYearsPass();
    erase(request);

    assertThat(coordinators.as("hall", () -> people.find(danuta))).isEmpty();
    assertThat(lead(() -> concerns.read(told.getFirst().id()))).as("it stays").isPresent();
  }

  @Test
  void nobodyWhoDoesNotEraseOrLeadSeesAMark() {
    tell(danuta);

    assertThat(coordinators.as("hall", this::marks)).isZero();
    assertThat(coordinators.analyst(this::marks)).isZero();
    assertThat(coordinators.system(this::marks, Rights.ERASE)).isEqualTo(1);
  }

  private long marks() {
    return database.sql("select count(*) from casework.held").query(Long.class).single();
  }

  private void tell(UUID about) {
    coordinators.does(() ->
        concerns.raise(
            new NewConcern(
                "hall",
                new NewConcern.Words("Saw", "Danuta", about.toString(), "Today", "", "", ""))));
  }

  private void close(ConcernLine line) {
    lead(() -> {
      concerns.close(line.id(), 1, new Step.Words("Today", "Seen to", "", "Settled"));
      return true;
    });
  }

  private <T> T lead(Supplier<T> work) {
    return coordinators.acting(
        Actor.person("lead", area.id(), Map.of(Concerns.LEAD, Set.of(Scope.AREA))), work);
  }

  private UUID request(UUID record) {
    return officer(() -> {
      UUID request =
          book.record(
              UUID.randomUUID(),
              new NewRequest(
                  RightsRequest.Kind.ERASURE,
                  "By letter",
                  RightsRequest.Identity.KNOWN,
                  "",
                  LocalDate.now(Session.CLOCK)));
      book.confirm(request, Set.of(record), Set.of(record));
      return request;
    });
  }

  private ErasurePreview preview(UUID request) {
    return officer(() -> erasing.preview(request));
  }

  private void erase(UUID request) {
    officer(() -> {
      erasing.erase(request, 1, "Asked for it");
      return true;
    });
  }

  private <T> T officer(Supplier<T> work) {
    return coordinators.system(work, People.READ, Rights.RECORD, Rights.ANSWER, Rights.ERASE);
  }

  private void sixYearsPass() throws Exception {
    try (var owner = connections.owner().connect();
        var passing =
            owner.prepareStatement(
                """
                update casework.held set held_until = held_until - interval '72 months'
                where area_id = ?
                """)) {
      passing.setString(1, area.id().value());
      assertThat(passing.executeUpdate()).isEqualTo(2);
    }
  }
}
