package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.people.rights.Entry;
import org.kith.people.rights.Erasing;
import org.kith.people.rights.Gathering;
import org.kith.people.rights.Pack;
import org.kith.people.rights.RecordSearch;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RequestRefused;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Seeing what is kept. People here are invented. */
@KithTest
@Tag("postgresql")
class RightsTest {
  private final TestAreas areas;
  private final People people;
  private final RequestBook book;
  private final RecordSearch search;
  private final Gathering gathering;
  private final Pack pack;
  private final Erasing erasing;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private RightsDesk desk;

  RightsTest(
      TestAreas areas,
      People people,
      RequestBook book,
      RecordSearch search,
      Gathering gathering,
      Pack pack,
      Erasing erasing,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.areas = areas;
    this.people = people;
    this.book = book;
    this.search = search;
    this.gathering = gathering;
    this.pack = pack;
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
  void aRequestIsDueInAMonthAndInThreeWhereItWasExtended() {
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID id = desk.request(Kind.ACCESS, today);

    assertThat(desk.stored(id).dueOn()).isEqualTo(today.plusMonths(1));

    desk.officer(() ->
        RightsDesk.done(() -> book.extend(id, desk.stored(id).version(), "Several partners")));

    assertThat(desk.stored(id).dueOn()).isEqualTo(today.plusMonths(3));
    assertThatThrownBy(() ->
            desk.officer(() ->
                RightsDesk.done(() -> book.extend(id, desk.stored(id).version(), "Once more"))))
        .isInstanceOf(RequestRefused.class);
  }

  /** The 31st of January has no day in February: its last day counts (ICO, right of access). */
  @Test
  void aMonthEndsOnItsLastDayWhereItIsShorter() {
    UUID id = desk.request(Kind.ACCESS, LocalDate.of(2022, 1, 31));

    assertThat(desk.stored(id).dueOn()).isEqualTo(LocalDate.of(2022, 2, 28));
    assertThatThrownBy(() ->
            desk.officer(() ->
                RightsDesk.done(() -> book.extend(id, desk.stored(id).version(), "Too late"))))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("month is over");
  }

  @Test
  void recordsAreFoundWithEveryPartnerByNameOrByWhatIsExactlyTheirs() {
    UUID id = desk.request(Kind.ACCESS);

    assertThat(desk.found(id, "amina")).containsExactlyInAnyOrder(desk.atHall, desk.atClub);
    assertThat(desk.found(id, "AMINA@example.org")).containsExactly(desk.atHall);
    assertThat(desk.found(id, "07700 900123")).containsExactly(desk.atHall);
    assertThat(desk.found(id, "")).isEmpty();
  }

  @Test
  void whatLinkageJoinedToAConfirmedRecordIsOffered() {
    UUID id = desk.request(Kind.ACCESS);
    desk.officer(() ->
        RightsDesk.done(() ->
            database
                .sql("update people.member set cluster_id = :cluster where record_id = :record")
                .param("cluster", desk.atHall)
                .param("record", desk.atClub)
                .update()));
    desk.confirm(id, desk.atHall);

    List<RecordSearch.Found> found = desk.officer(() -> search.candidates(id, ""));

    assertThat(found).extracting(RecordSearch.Found::id).containsExactly(desk.atHall, desk.atClub);
    assertThat(found).extracting(RecordSearch.Found::isConfirmed).containsExactly(true, false);
    assertThat(found).allMatch(RecordSearch.Found::isSamePerson);
  }

  @Test
  void whatMayTellOfOthersIsReadBeforeThePackGoesOutAndTheRecordStaysAsItIs() {
    UUID id = desk.request(Kind.ACCESS);
    desk.confirm(id, desk.atHall, desk.atClub);
    desk.officer(() -> gathering.gather(id));

    assertThatThrownBy(() -> desk.officer(() -> pack.file(id, Pack.Format.HTML)))
        .isInstanceOf(RequestRefused.class);
    for (Entry entry : waiting(id)) {
      String out = entry.original().replace("her neighbour Jan", "a neighbour");
      read(id, entry, out);
    }

    String html =
        new String(desk.officer(() -> pack.file(id, Pack.Format.HTML)), StandardCharsets.UTF_8);
    assertThat(html)
        .contains("Aminah", "Comes with a neighbour", "Words about other people were taken out")
        .doesNotContain("Jan");
    assertThat(desk.officer(() -> pack.file(id, Pack.Format.PDF))).startsWith("%PDF".getBytes());
    assertThat(desk.officer(() -> people.find(desk.atHall)).orElseThrow().details().note())
        .contains("her neighbour Jan");
  }

  @Test
  void gatheringAgainKeepsWhatWasReadUnlessItHasChanged() {
    UUID id = desk.request(Kind.ACCESS);
    desk.confirm(id, desk.atHall);
    desk.officer(() -> gathering.gather(id));
    waiting(id).forEach(entry -> read(id, entry, ""));

    desk.officer(() -> gathering.gather(id));
    assertThat(waiting(id)).isEmpty();

    desk.coordinator(
        "hall",
        () -> {
          people.change(desk.atHall, 1, RightsDesk.details("Amina", "Comes with Jan and Ewa."));
          return true;
        });
    desk.officer(() -> gathering.gather(id));
    assertThat(waiting(id)).extracting(Entry::kind).containsExactly("Record");
  }

  private List<Entry> waiting(UUID request) {
    return desk.officer(() -> gathering.entries(request)).stream().filter(Entry::waits).toList();
  }

  private void read(UUID request, Entry entry, String out) {
    desk.officer(
        () -> RightsDesk.done(() -> gathering.read(request, entry.number(), entry.version(), out)));
  }

  @Test
  void nothingIsGatheredOrErasedForSomebodyWhoMayBeAnybody() {
    UUID seeing = desk.request(Kind.ACCESS, desk.today(), Identity.NOT_CHECKED);
    UUID erasure = desk.request(Kind.ERASURE, desk.today(), Identity.NOT_CHECKED);
    desk.confirm(seeing, desk.atHall);
    desk.confirm(erasure, desk.atHall);

    assertThatThrownBy(() -> desk.officer(() -> gathering.gather(seeing)))
        .isInstanceOf(RequestRefused.class);
    assertThatThrownBy(() -> desk.erase(erasure)).isInstanceOf(RequestRefused.class);
    assertThat(desk.officer(() -> people.find(desk.atHall))).isPresent();
  }

  @Test
  void aPartnerNeitherSeesRequestsNorFindsNorErases() {
    UUID id = desk.request(Kind.ERASURE);
    desk.confirm(id, desk.atHall);

    for (Supplier<?> attempt :
        List.<Supplier<?>>of(
            book::all,
            () -> search.candidates(id, "amina"),
            () -> gathering.entries(id),
            () -> erasing.preview(id),
            () -> RightsDesk.done(() -> erasing.erase(id, 1, "Mine to erase")))) {
      assertThatThrownBy(() -> desk.coordinator("hall", attempt::get))
          .isInstanceOf(NotAllowed.class);
    }
    assertThat(
            desk.coordinator(
                "hall",
                () ->
                    database
                        .sql("select count(*) from people.request")
                        .query((row, number) -> row.getLong(1))
                        .single()))
        .isZero();
  }

  @Test
  void whoLendsMoreRightsHasThemNoLongerAfterwards() {
    UUID id = desk.request(Kind.ACCESS);
    Actor analyst =
        desk.person(
            "analyst",
            Map.of(
                Rights.ANSWER, Set.of(Scope.AREA),
                Rights.RECORD, Set.of(Scope.AREA)));

    long seen =
        desk.as(
            analyst,
            () -> {
              assertThat(search.candidates(id, "amina")).hasSize(2);
              return database
                  .sql("select count(*) from people.record")
                  .query((row, number) -> row.getLong(1))
                  .single();
            });

    assertThat(seen).as("without people.read there are no rows").isZero();
  }
}
