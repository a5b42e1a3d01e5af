package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.rights.Entry;
import org.kith.people.rights.Erasing;
import org.kith.people.rights.Gathering;
import org.kith.people.rights.NewRequest;
import org.kith.people.rights.Pack;
import org.kith.people.rights.RecordSearch;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RequestRefused;
import org.kith.people.rights.RightsRequest;
import org.kith.people.rights.RightsRequest.Identity;
import org.kith.people.rights.RightsRequest.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
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

  private final UUID atHall = UUID.randomUUID();
  private final UUID atClub = UUID.randomUUID();
  private @Nullable TestArea area;

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
  }

  @BeforeEach
  void aminaIsKnownToTwoPartners() {
    area = areas.loaded();
    coordinator("hall", () -> add(atHall, "hall", "Amina", "Comes with her neighbour Jan."));
    coordinator("club", () -> add(atClub, "club", "Aminah", ""));
  }

  @Test
  void aRequestIsDueInAMonthAndInThreeWhereItWasExtended() {
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
    UUID id = request(Kind.ACCESS, today);

    assertThat(stored(id).dueOn()).isEqualTo(today.plusMonths(1));

    officer(() -> done(() -> book.extend(id, stored(id).version(), "Several partners")));

    assertThat(stored(id).dueOn()).isEqualTo(today.plusMonths(3));
    assertThatThrownBy(
            () -> officer(() -> done(() -> book.extend(id, stored(id).version(), "Once more"))))
        .isInstanceOf(RequestRefused.class);
  }

  /** The 31st of January has no day in February: its last day counts (ICO, right of access). */
  @Test
  void aMonthEndsOnItsLastDayWhereItIsShorter() {
    UUID id = request(Kind.ACCESS, LocalDate.of(2022, 1, 31));

    assertThat(stored(id).dueOn()).isEqualTo(LocalDate.of(2022, 2, 28));
    assertThatThrownBy(
            () -> officer(() -> done(() -> book.extend(id, stored(id).version(), "Too late"))))
        .isInstanceOf(RequestRefused.class)
        .hasMessageContaining("month is over");
  }

  @Test
  void recordsAreFoundWithEveryPartnerByNameOrByWhatIsExactlyTheirs() {
    UUID id = request(Kind.ACCESS);

    assertThat(found(id, "amina")).containsExactlyInAnyOrder(atHall, atClub);
    assertThat(found(id, "AMINA@example.org")).containsExactly(atHall);
    assertThat(found(id, "07700 900123")).containsExactly(atHall);
    assertThat(found(id, "")).isEmpty();
  }

  @Test
  void whatLinkageJoinedToAConfirmedRecordIsOffered() {
    UUID id = request(Kind.ACCESS);
    officer(() ->
        done(() ->
            database
                .sql("update people.member set cluster_id = :cluster where record_id = :record")
                .param("cluster", atHall)
                .param("record", atClub)
                .update()));
    confirm(id, atHall);

    List<RecordSearch.Found> found = officer(() -> search.candidates(id, ""));

    assertThat(found).extracting(RecordSearch.Found::id).containsExactly(atHall, atClub);
    assertThat(found).extracting(RecordSearch.Found::isConfirmed).containsExactly(true, false);
    assertThat(found).allMatch(RecordSearch.Found::isSamePerson);
  }

  @Test
  void whatMayTellOfOthersIsReadBeforeThePackGoesOutAndTheRecordStaysAsItIs() {
    UUID id = request(Kind.ACCESS);
    confirm(id, atHall, atClub);
    officer(() -> gathering.gather(id));

    assertThatThrownBy(() -> officer(() -> pack.file(id, Pack.Format.HTML)))
        .isInstanceOf(RequestRefused.class);
    Entry waiting =
        officer(() -> gathering.entries(id)).stream()
            .filter(Entry::waits)
            .findFirst()
            .orElseThrow();
    String out = waiting.original().replace("her neighbour Jan", "a neighbour");
    officer(() -> done(() -> gathering.read(id, waiting.number(), waiting.version(), out)));

    String html =
        new String(officer(() -> pack.file(id, Pack.Format.HTML)), StandardCharsets.UTF_8);
    assertThat(html)
        .contains("Aminah", "Comes with a neighbour", "Words about other people were taken out")
        .doesNotContain("Jan");
    assertThat(officer(() -> pack.file(id, Pack.Format.PDF))).startsWith("%PDF".getBytes());
    assertThat(officer(() -> people.find(atHall)).orElseThrow().details().note())
        .contains("her neighbour Jan");
  }

  @Test
  void gatheringAgainKeepsWhatWasReadUnlessItHasChanged() {
    UUID id = request(Kind.ACCESS);
    confirm(id, atHall);
    officer(() -> gathering.gather(id));
    Entry waiting =
        officer(() -> gathering.entries(id)).stream()
            .filter(Entry::waits)
            .findFirst()
            .orElseThrow();
    officer(() -> done(() -> gathering.read(id, waiting.number(), waiting.version(), "")));

    officer(() -> gathering.gather(id));
    assertThat(officer(() -> gathering.entries(id))).noneMatch(Entry::waits);

    coordinator(
        "hall",
        () -> {
          people.change(atHall, 1, details("Amina", "Comes with Jan and Ewa."));
          return true;
        });
    officer(() -> gathering.gather(id));
    assertThat(officer(() -> gathering.entries(id))).filteredOn(Entry::waits).hasSize(1);
  }

  @Test
  void nothingIsGatheredOrErasedForSomebodyWhoMayBeAnybody() {
    UUID seeing = request(Kind.ACCESS, today(), Identity.NOT_CHECKED);
    UUID erasure = request(Kind.ERASURE, today(), Identity.NOT_CHECKED);
    confirm(seeing, atHall);
    confirm(erasure, atHall);

    assertThatThrownBy(() -> officer(() -> gathering.gather(seeing)))
        .isInstanceOf(RequestRefused.class);
    assertThatThrownBy(() -> erase(erasure)).isInstanceOf(RequestRefused.class);
    assertThat(officer(() -> people.find(atHall))).isPresent();
  }

  @Test
  void whoIsErasedIsNowhereAndTheStandInIsNobody() {
    UUID id = request(Kind.ERASURE);
    confirm(id, atHall, atClub);

    erase(id);

    assertThat(officer(() -> people.find(atHall))).isEmpty();
    assertThat(officer(() -> people.search("amina", 10))).isEmpty();
    assertThat(number("select count(*) from people.name_token")).isZero();
    assertThat(number("select count(*) from people.stand_in")).isEqualTo(2);
    assertThat(number("select count(distinct cluster_id) from people.member"))
        .as("the stand-ins of one person count as one")
        .isEqualTo(1);
    assertThat(number("select count(*) from people.request where asked_by <> ''")).isZero();
    assertThat(stored(id).state()).isEqualTo(RightsRequest.State.DONE);
  }

  @Test
  void coarseBandsStayWhereFiveShareThemAndElseNothing() {
    for (int i = 0; i < 4; i++) {
      int year = 1985 + i;
      coordinator(
          "hall",
          () -> {
            people.add(UUID.randomUUID(), "hall", details("Ewa", "", Born.in(year), "palfrey"));
            return true;
          });
    }
    UUID shared = UUID.randomUUID();
    UUID rare = UUID.randomUUID();
    coordinator(
        "hall",
        () -> {
          people.add(shared, "hall", details("Ola", "", Born.in(1989), "palfrey"));
          people.add(rare, "hall", details("Ida", "", Born.in(1931), "palfrey"));
          return true;
        });
    UUID one = request(Kind.ERASURE);
    confirm(one, shared);
    erase(one);
    UUID other = request(Kind.ERASURE);
    confirm(other, rare);
    erase(other);

    assertThat(standIns()).containsExactlyInAnyOrder("1985 palfrey", "null palfrey");
  }

  @Test
  void erasingTwiceIsErasingOnceAndASecondRequestFindsNobody() {
    UUID id = request(Kind.ERASURE);
    confirm(id, atHall);
    erase(id);

    assertThatThrownBy(() -> erase(id)).isInstanceOf(RequestRefused.class);
    UUID again = request(Kind.ERASURE);
    confirm(again, atHall);
    erase(again);
    assertThat(number("select count(*) from people.stand_in")).isEqualTo(1);
  }

  @Test
  void whoAskedToSeeItSeesItBeforeItIsErased() {
    UUID seeing = request(Kind.ACCESS);
    confirm(seeing, atHall);
    UUID erasure = request(Kind.ERASURE);
    confirm(erasure, atHall);

    assertThat(officer(() -> erasing.preview(erasure)).obstacles()).hasSize(1);
    assertThatThrownBy(() -> erase(erasure)).isInstanceOf(RequestRefused.class);
    assertThat(officer(() -> people.find(atHall))).isPresent();
    assertThat(stored(erasure).isOpen()).as("refused whole").isTrue();
  }

  @Test
  void aFormThatIsSentLateBringsNobodyBack() {
    UUID id = request(Kind.ERASURE);
    confirm(id, atHall);
    erase(id);

    coordinator("hall", () -> add(atHall, "hall", "Amina", ""));

    assertThat(officer(() -> people.find(atHall))).isEmpty();
    assertThatThrownBy(() ->
            coordinator(
                "hall",
                () -> {
                  people.change(atHall, 1, details("Amina", ""));
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void whatStopsHalfWayHasErasedNothing() {
    UUID id = request(Kind.ERASURE);
    confirm(id, atHall, atClub);

    assertThatThrownBy(() ->
            officer(() -> {
              erasing.erase(id, stored(id).version(), "Asked for it");
              throw new IllegalStateException("killed before the end");
            }))
        .hasMessage("killed before the end");

    assertThat(officer(() -> people.find(atHall))).isPresent();
    assertThat(officer(() -> people.find(atClub))).isPresent();
    assertThat(number("select count(*) from people.erased")).isZero();
    assertThat(number("select count(*) from people.stand_in")).isZero();
    assertThat(stored(id).isOpen()).isTrue();
  }

  /** Whoever erases through SQL that forgets to ask is stopped by the database. */
  @Test
  void nobodyButAnErasureTakesARecordAway() {
    assertThat(
            coordinator(
                "hall",
                () ->
                    database.sql("delete from people.member").update()
                        + database.sql("delete from people.name_token where false").update()))
        .isZero();
    assertThat(coordinator("hall", () -> people.find(atHall))).isPresent();
  }

  @Test
  void aPartnerNeitherSeesRequestsNorFindsNorErases() {
    UUID id = request(Kind.ERASURE);
    confirm(id, atHall);

    for (Supplier<?> attempt :
        List.<Supplier<?>>of(
            book::all,
            () -> search.candidates(id, "amina"),
            () -> gathering.entries(id),
            () -> erasing.preview(id),
            () -> done(() -> erasing.erase(id, 1, "Mine to erase")))) {
      assertThatThrownBy(() -> coordinator("hall", attempt::get)).isInstanceOf(NotAllowed.class);
    }
    assertThat(
            coordinator(
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
    UUID id = request(Kind.ACCESS);
    Actor analyst =
        person(
            "analyst",
            Map.of(
                Rights.ANSWER, Set.of(Scope.AREA),
                Rights.RECORD, Set.of(Scope.AREA)));

    long seen =
        as(
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

  private boolean add(UUID id, String holder, String given, String note) {
    people.add(id, holder, details(given, note));
    return true;
  }

  private static PersonDetails details(String given, String note) {
    return details(given, note, Born.UNKNOWN, null);
  }

  private static PersonDetails details(
      String given, String note, Born born, @Nullable String locality) {
    boolean isAmina = given.equals("Amina");
    return new PersonDetails(
        given,
        "Testova",
        born,
        isAmina ? "07700900123" : "",
        isAmina ? "amina@example.org" : "",
        "",
        locality,
        SafeToContact.NOT_ASKED,
        "",
        List.of(),
        List.of(),
        note);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  private UUID request(Kind kind) {
    return request(kind, today());
  }

  private UUID request(Kind kind, LocalDate received) {
    return request(kind, received, Identity.KNOWN);
  }

  private UUID request(Kind kind, LocalDate received, Identity identity) {
    return officer(() ->
        book.record(
            UUID.randomUUID(), new NewRequest(kind, "Amina, by letter", identity, "", received)));
  }

  private void confirm(UUID request, UUID... records) {
    officer(() -> done(() -> book.confirm(request, Set.of(records), Set.of(records))));
  }

  private void erase(UUID request) {
    officer(() -> done(() -> erasing.erase(request, stored(request).version(), "Asked for it")));
  }

  private List<UUID> found(UUID request, String words) {
    return officer(() -> search.candidates(request, words)).stream()
        .map(RecordSearch.Found::id)
        .toList();
  }

  private RightsRequest stored(UUID id) {
    return officer(() -> book.find(id)).orElseThrow();
  }

  private List<String> standIns() {
    return officer(() ->
        database
            .sql("select born_from, locality from people.stand_in")
            .query((row, number) -> row.getString(1) + " " + row.getString(2))
            .list());
  }

  private long number(String question) {
    return officer(() -> database.sql(question).query((row, number) -> row.getLong(1)).single());
  }

  private <T> T officer(Supplier<T> work) {
    Set<Scope> all = Set.of(Scope.AREA);
    Map<Action, Set<Scope>> grants = new TreeMap<>(java.util.Comparator.comparing(Action::id));
    for (Action action :
        List.of(People.READ, Access.EVERY_PARTNER, Rights.RECORD, Rights.ANSWER, Rights.ERASE)) {
      grants.put(action, all);
    }
    return as(person("officer", grants), work);
  }

  private <T> T coordinator(String organisation, Supplier<T> work) {
    Set<Scope> own = Set.of(Scope.organisation(organisation));
    return as(person("coordinator", Map.of(People.READ, own, People.RECORD, own)), work);
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private Actor person(String name, Map<Action, Set<Scope>> grants) {
    return Actor.person(name, Objects.requireNonNull(area).id(), grants);
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }
}
