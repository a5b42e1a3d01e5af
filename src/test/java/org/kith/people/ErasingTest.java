package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.rights.Erasing;
import org.kith.people.rights.RecordSearch;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RequestRefused;
import org.kith.people.rights.RightsRequest;
import org.kith.people.rights.RightsRequest.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Being erased. People here are invented. */
@KithTest
@Tag("postgresql")
class ErasingTest {
  private final TestAreas areas;
  private final People people;
  private final RequestBook book;
  private final RecordSearch search;
  private final Erasing erasing;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private RightsDesk desk;

  ErasingTest(
      TestAreas areas,
      People people,
      RequestBook book,
      RecordSearch search,
      Erasing erasing,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.areas = areas;
    this.people = people;
    this.book = book;
    this.search = search;
    this.erasing = erasing;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
    this.desk = fresh();
  }

  @BeforeEach
  void aminaIsKnownToTwoPartners() {
    desk = fresh();
  }

  private RightsDesk fresh() {
    return new RightsDesk(
        areas.loaded(), people, book, search, erasing, database, transaction, clock);
  }

  @Test
  void whoIsErasedIsNowhereAndTheStandInIsNobody() {
    UUID id = desk.request(Kind.ERASURE);
    desk.confirm(id, desk.atHall, desk.atClub);

    desk.erase(id);

    assertThat(desk.officer(() -> people.find(desk.atHall))).isEmpty();
    assertThat(desk.officer(() -> people.search("amina", 10))).isEmpty();
    assertThat(desk.number("select count(*) from people.name_token")).isZero();
    assertThat(desk.number("select count(*) from people.stand_in")).isEqualTo(2);
    assertThat(desk.number("select count(distinct cluster_id) from people.member"))
        .as("the stand-ins of one person count as one")
        .isEqualTo(1);
    assertThat(desk.number("select count(*) from people.request where asked_by <> ''")).isZero();
    assertThat(desk.stored(id).state()).isEqualTo(RightsRequest.State.DONE);
  }

  @Test
  void coarseBandsStayWhereFiveShareThemAndElseNothing() {
    for (int i = 0; i < 4; i++) {
      int year = 1985 + i;
      desk.coordinator(
          "hall",
          () -> {
            people.add(
                UUID.randomUUID(), "hall", RightsDesk.details("Ewa", "", Born.in(year), "palfrey"));
            return true;
          });
    }
    UUID shared = UUID.randomUUID();
    UUID rare = UUID.randomUUID();
    desk.coordinator(
        "hall",
        () -> {
          people.add(shared, "hall", RightsDesk.details("Ola", "", Born.in(1989), "palfrey"));
          people.add(rare, "hall", RightsDesk.details("Ida", "", Born.in(1931), "palfrey"));
          return true;
        });
    UUID one = desk.request(Kind.ERASURE);
    desk.confirm(one, shared);
    desk.erase(one);
    UUID other = desk.request(Kind.ERASURE);
    desk.confirm(other, rare);
    desk.erase(other);

    assertThat(desk.standIns()).containsExactlyInAnyOrder("1985 palfrey", "null palfrey");
  }

  @Test
  void erasingTwiceIsErasingOnceAndASecondRequestFindsNobody() {
    UUID id = desk.request(Kind.ERASURE);
    desk.confirm(id, desk.atHall);
    desk.erase(id);

    assertThatThrownBy(() -> desk.erase(id)).isInstanceOf(RequestRefused.class);
    UUID again = desk.request(Kind.ERASURE);
    desk.confirm(again, desk.atHall);
    desk.erase(again);
    assertThat(desk.number("select count(*) from people.stand_in")).isEqualTo(1);
  }

  @Test
  void whoAskedToSeeItSeesItBeforeItIsErased() {
    UUID seeing = desk.request(Kind.ACCESS);
    desk.confirm(seeing, desk.atHall);
    UUID erasure = desk.request(Kind.ERASURE);
    desk.confirm(erasure, desk.atHall);

    assertThat(desk.officer(() -> erasing.preview(erasure)).obstacles()).hasSize(1);
    assertThatThrownBy(() -> desk.erase(erasure)).isInstanceOf(RequestRefused.class);
    assertThat(desk.officer(() -> people.find(desk.atHall))).isPresent();
    assertThat(desk.stored(erasure).isOpen()).as("refused whole").isTrue();
  }

  @Test
  void aFormThatIsSentLateBringsNobodyBack() {
    UUID id = desk.request(Kind.ERASURE);
    desk.confirm(id, desk.atHall);
    desk.erase(id);

    desk.coordinator("hall", () -> desk.add(desk.atHall, "hall", "Amina", ""));

    assertThat(desk.officer(() -> people.find(desk.atHall))).isEmpty();
    assertThatThrownBy(() ->
            desk.coordinator(
                "hall",
                () -> {
                  people.change(desk.atHall, 1, RightsDesk.details("Amina", ""));
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void whatStopsHalfWayHasErasedNothing() {
    UUID id = desk.request(Kind.ERASURE);
    desk.confirm(id, desk.atHall, desk.atClub);

    assertThatThrownBy(() ->
            desk.officer(() -> {
              erasing.erase(id, desk.stored(id).version(), "Asked for it");
              throw new IllegalStateException("killed before the end");
            }))
        .hasMessage("killed before the end");

    assertThat(desk.officer(() -> people.find(desk.atHall))).isPresent();
    assertThat(desk.officer(() -> people.find(desk.atClub))).isPresent();
    assertThat(desk.number("select count(*) from people.erased")).isZero();
    assertThat(desk.number("select count(*) from people.stand_in")).isZero();
    assertThat(desk.stored(id).isOpen()).isTrue();
  }

  /** Whoever erases through SQL that forgets to ask is stopped by the database. */
  @Test
  void nobodyButAnErasureTakesARecordAway() {
    assertThat(
            desk.coordinator(
                "hall",
                () ->
                    database.sql("delete from people.member").update()
                        + database.sql("delete from people.name_token where false").update()))
        .isZero();
    assertThat(desk.coordinator("hall", () -> people.find(desk.atHall))).isPresent();
  }
}
