package org.kith.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Counter;
import org.kith.access.NotAllowed;
import org.kith.access.PersonalDataHolder;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.people.domain.MonitoringLinks;
import org.kith.ui.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class MonitoringTest {
  private final TestAreas areas;
  private final TransactionTemplate transaction;
  private final People people;
  private final Monitoring monitoring;
  private final MonitoringLinks links;
  private final Characteristics characteristics;
  private final Wishes wishes;
  private final Counter counter;
  private final PersonalDataHolder holder;
  private final JdbcClient database;
  private final LocalDate today;

  private @Nullable Acting acting;
  private UUID amina = UUID.randomUUID();

  MonitoringTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Monitoring monitoring,
      MonitoringLinks links,
      Characteristics characteristics,
      Wishes wishes,
      Counter counter,
      ObjectProvider<PersonalDataHolder> holders,
      JdbcClient database,
      Clock clock) {
    this.areas = areas;
    this.transaction = transaction;
    this.people = people;
    this.monitoring = monitoring;
    this.links = links;
    this.characteristics = characteristics;
    this.wishes = wishes;
    this.counter = counter;
    this.holder =
        holders.stream()
            .filter(one -> one.tables().contains("people.monitoring"))
            .findFirst()
            .orElseThrow();
    this.database = database;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void somebodyIsKnown() {
    acting = new Acting(areas.loaded(), transaction);
    amina = added("hall", "Amina");
  }

  @Test
  void theApplicationAddsAnswersAndCanReadNone() {
    typeIn(amina, Answering.nothing());

    for (String statement :
        List.of(
            "select count(*) from people.monitoring",
            "select record_id from people.monitoring",
            "select * from people.report_monitoring",
            "update people.monitoring set sex = 'male'",
            "delete from people.monitoring",
            "truncate people.monitoring",
            "copy people.monitoring to stdout",
            "insert into people.monitoring (area_id) values ('x') returning sex")) {
      assertThatThrownBy(() ->
              coordinator(
                  "hall",
                  () -> {
                    database.sql(statement).query().listOfRows();
                    return true;
                  }))
          .as(statement)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void theCounterReadsAnswersAcrossPartnersAndNobodysName() {
    UUID danuta = added("club", "Danuta");
    typeIn(amina, Answering.of(Said.answered(Sex.FEMALE)));
    coordinator("club", () -> typed(danuta, Answering.nothing(), today));

    assertThat(counting("select record_id from people.report_monitoring"))
        .containsExactlyInAnyOrder(amina, danuta);
    assertThat(counting("select record_id from people.report_person"))
        .containsExactlyInAnyOrder(amina, danuta);
    for (String statement :
        List.of(
            "select given_name from people.record",
            "select postcode from people.record",
            "select phone from people.record",
            "select contact from people.record",
            "select holder from people.monitoring",
            "select token from people.name_token",
            "select asked_on from people.monitored",
            "select * from people.wish",
            "insert into people.monitored (area_id) values ('x')",
            "delete from people.monitoring")) {
      assertThatThrownBy(() -> counting(statement))
          .as(statement)
          .rootCause()
          .message()
          .containsPattern("permission denied|read-only transaction");
    }
  }

  @Test
  void theCounterSeesOneAreaOnlyAndNoneWithoutAnActor() {
    typeIn(amina, Answering.nothing());
    Acting elsewhere = new Acting(areas.loaded(), transaction);

    List<UUID> seenElsewhere =
        elsewhere.may(
            Set.of(),
            () -> counter.read(sql -> rows(sql, "select record_id from people.report_person")));
    List<UUID> seenByNobody =
        counter.read(sql -> rows(sql, "select record_id from people.report_monitoring"));
    assertThat(seenElsewhere).isEmpty();
    assertThat(seenByNobody).isEmpty();
  }

  @Test
  void whoeverHasTheLinkAnswersOnce() {
    String token = asked(amina);

    assertThat(visitor(token, Answering.being(Ethnicity.ASIAN_PAKISTANI))).isTrue();
    assertThat(visitor(token, Answering.being(Ethnicity.WHITE_ROMA))).isFalse();

    assertThat(
            Objects.requireNonNull(known(today).get(amina))
                .ethnicity()
                .is(Ethnicity.ASIAN_PAKISTANI))
        .isTrue();
    assertThat(coordinator("hall", () -> monitoring.askedOn(List.of(amina))))
        .isEqualTo(Map.of(amina, today));
  }

  @Test
  void ofSeveralSlipsForOnePersonOneIsAnswered() {
    String first = asked(amina);
    String second = asked(amina);

    assertThat(visitor(second, Answering.nothing())).isTrue();
    assertThat(visitor(first, Answering.nothing())).isFalse();
  }

  @Test
  void aPartnerAsksNobodyOfAnother() {
    assertThatThrownBy(() -> coordinator("club", () -> monitoring.ask(amina)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> coordinator("club", () -> typed(amina, Answering.nothing(), today)))
        .isInstanceOf(NotFound.class);
    assertThat(coordinator("club", () -> monitoring.askedOn(List.of(amina)))).isEmpty();
    coordinator("hall", () -> typed(amina, Answering.nothing(), today));
    assertThat(coordinator("club", () -> monitoring.askedOn(List.of(amina)))).isEmpty();
    assertThatThrownBy(() -> coordinator("club", () -> insertFor("hall")))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void onlyWhoCountsGetsToTheCharacteristicsAndOnlyWhoAsksAsks() {
    assertThatThrownBy(() -> coordinator("hall", () -> characteristics.asOf(today)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> acting().may(Set.of(People.READ), () -> monitoring.ask(amina)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anObjectionLeavesNoAnswerAndNobodyIsAskedAgain() {
    String token = asked(amina);
    typeIn(amina, Answering.being(Ethnicity.OTHER_ARAB));
    String again = asked(amina);
    coordinator("hall", () -> says(amina, Wish.Says.OBJECTED));

    assertThat(counting("select record_id from people.report_monitoring")).isEmpty();
    assertThat(visitor(token, Answering.nothing())).isFalse();
    assertThat(visitor(again, Answering.nothing())).isFalse();
    assertThatThrownBy(() -> asked(amina)).isInstanceOf(ObjectedToMonitoring.class);
    assertThatThrownBy(() -> typeIn(amina, Answering.nothing()))
        .isInstanceOf(ObjectedToMonitoring.class);

    coordinator("hall", () -> says(amina, Wish.Says.LIFTED));
    assertThat(visitor(asked(amina), Answering.nothing())).isTrue();
  }

  @Test
  void neitherTheAuditTrailNorAnErrorSaysWhatAnybodyAnswered() {
    MonitoringAnswers answers = Answering.both(Ethnicity.WHITE_ROMA, Sex.MALE);
    visitor(asked(amina), answers);

    assertThat(answers.toString()).doesNotContainIgnoringCase("roma");
    assertThat(
            acting()
                .may(
                    Set.of(),
                    () ->
                        database
                            .sql(
                                "select to_jsonb(a)::text from access.audit a where subject_id = :id")
                            .param("id", amina.toString())
                            .query((row, number) -> row.getString(1))
                            .list()))
        .isNotEmpty()
        .noneMatch(line -> line.contains("roma") || line.contains("male"));
  }

  @Test
  void whoeverAsksForTheirDataIsToldWhatTheyAnswered() {
    typeIn(amina, Answering.being(Ethnicity.ASIAN_INDIAN));

    List<PersonalDataHolder.Kept> kept =
        acting().may(Set.of(People.READ), () -> holder.about(Set.of(amina)));

    assertThat(kept).anyMatch(one -> one.text().contains("asian indian"));
    assertThat(kept).allMatch(one -> one.holder().equals("hall") && !one.aboutOthers());
  }

  @Test
  void erasureLeavesARareAnswerNowhereAndAFrequentOneWithNobody() {
    UUID rare = added("hall", "Rare");
    typeIn(rare, Answering.being(Ethnicity.WHITE_ROMA));
    typeIn(amina, Answering.being(Ethnicity.ASIAN_INDIAN));
    for (int other = 0; other < 10; other++) {
      typeIn(added("hall", "Other"), Answering.being(Ethnicity.ASIAN_INDIAN));
    }
    UUID standIn = UUID.randomUUID();

    acting()
        .may(
            Set.of(People.READ, Monitoring.ASK),
            () -> {
              holder.erase(rare, UUID.randomUUID());
              holder.erase(amina, standIn);
              return true;
            });

    assertThat(counting("select record_id from people.report_monitoring"))
        .hasSize(11)
        .contains(standIn)
        .doesNotContain(amina, rare);
    assertThat(
            counting(
                "select record_id from people.report_monitoring where ethnicity = 'white_roma'"))
        .isEmpty();
  }

  private UUID added(String holder, String given) {
    UUID id = UUID.randomUUID();
    coordinator(
        holder,
        () -> {
          people.add(id, holder, PersonDetails.called(given, "Testova"));
          return id;
        });
    return id;
  }

  private String asked(UUID record) {
    return coordinator("hall", () -> monitoring.ask(record))
        .substring(MonitoringLinks.PATH.length());
  }

  private void typeIn(UUID record, MonitoringAnswers answers) {
    coordinator("hall", () -> typed(record, answers, today));
  }

  private boolean typed(UUID record, MonitoringAnswers answers, LocalDate on) {
    monitoring.typeIn(record, answers, on);
    return true;
  }

  private boolean says(UUID record, Wish.Says says) {
    wishes.say(
        record,
        new Wish(
            UUID.randomUUID(),
            Purpose.MONITORING,
            says,
            today,
            null,
            Wish.Way.SPOKEN,
            Wish.By.SELF,
            "",
            ""));
    return true;
  }

  private boolean insertFor(String organisation) {
    return database
            .sql(
                """
                insert into people.monitoring (area_id, record_id, answered_on, holder)
                values (kith.area(), :record, :on, :holder)
                """)
            .param("record", amina)
            .param("on", today)
            .param("holder", organisation)
            .update()
        == 1;
  }

  private boolean visitor(String token, MonitoringAnswers answers) {
    return ActingAs.<Boolean, RuntimeException>actingAs(
        Actor.visitor(acting().area().id()), () -> links.answer(token, answers));
  }

  private Map<UUID, MonitoringAnswers> known(LocalDate day) {
    return acting().may(Set.of(Characteristics.COUNT), () -> characteristics.asOf(day));
  }

  private List<UUID> counting(String statement) {
    return acting().may(Set.of(), () -> counter.read(sql -> rows(sql, statement)));
  }

  private static List<UUID> rows(JdbcClient sql, String statement) {
    return sql.sql(statement).query((row, number) -> row.getObject(1, UUID.class)).list();
  }

  private <T> T coordinator(String organisation, Supplier<T> work) {
    return acting().coordinator(organisation, work);
  }

  private Acting acting() {
    return requireNonNull(acting);
  }
}
