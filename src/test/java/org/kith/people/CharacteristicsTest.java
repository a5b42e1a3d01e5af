package org.kith.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.Counter;
import org.kith.kernel.Disability;
import org.kith.kernel.EnglishLevel;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.kernel.Unsaid;
import org.springframework.transaction.support.TransactionTemplate;

/** What is counted of answers to monitoring. People here are invented. */
@KithTest
@Tag("postgresql")
class CharacteristicsTest {
  private final TestAreas areas;
  private final TransactionTemplate transaction;
  private final People people;
  private final Monitoring monitoring;
  private final Characteristics characteristics;
  private final Counter counter;
  private final LocalDate today;

  private @Nullable Acting acting;
  private UUID amina = UUID.randomUUID();

  CharacteristicsTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Monitoring monitoring,
      Characteristics characteristics,
      Counter counter,
      Clock clock) {
    this.areas = areas;
    this.transaction = transaction;
    this.people = people;
    this.monitoring = monitoring;
    this.characteristics = characteristics;
    this.counter = counter;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void somebodyIsKnown() {
    acting = new Acting(areas.loaded(), transaction);
    amina = added("hall", "Amina");
  }

  @Test
  void aQuestionLeftLaterTakesNoEarlierAnswerAwayButPreferringNotToSayDoes() {
    LocalDate lastYear = today.minusYears(1);
    coordinator(
        "hall",
        () -> typed(amina, Answering.both(Ethnicity.BLACK_CARIBBEAN, Sex.FEMALE), lastYear));
    coordinator(
        "hall", () -> typed(amina, Answering.of(Said.not(Unsaid.PREFER_NOT_TO_SAY)), today));

    MonitoringAnswers now = requireNonNull(known(today).get(amina));
    assertThat(now.ethnicity().is(Ethnicity.BLACK_CARIBBEAN)).isTrue();
    assertThat(now.sex().unsaid()).isEqualTo(Unsaid.PREFER_NOT_TO_SAY);
    assertThat(now.religion().unsaid()).isEqualTo(Unsaid.NOT_ANSWERED);
    MonitoringAnswers then = requireNonNull(known(today.minusDays(1)).get(amina));
    assertThat(then.sex().is(Sex.FEMALE)).isTrue();
    assertThat(known(lastYear.minusDays(1))).isEmpty();
  }

  @Test
  void theDatabaseDerivesDisabilityAsTheEqualityActDoes() {
    List<Said<Disability.Condition>> conditions = Answering.every(Disability.Condition.class);
    List<Said<Disability.Reduction>> reductions = Answering.every(Disability.Reduction.class);
    for (var condition : conditions) {
      for (var reduction : reductions) {
        UUID one = added("hall", "Somebody");
        coordinator("hall", () -> typed(one, Answering.health(condition, reduction), today));

        String derived =
            acting()
                .may(
                    Set.of(),
                    () ->
                        counter.read(sql ->
                            sql.sql(
                                    """
                                    select disability from people.report_monitoring
                                    where record_id = :id
                                    """)
                                .param("id", one)
                                .query((row, number) -> row.getString(1))
                                .single()));
        assertThat(derived)
            .as(condition.id() + ", " + reduction.id())
            .isEqualTo(Disability.of(condition, reduction).id());
      }
    }
  }

  @Test
  void howWellSomebodySpeaksEnglishFollowsFromTheirMainLanguage() {
    typeIn(amina, Answering.speaking("en", Said.answered(EnglishLevel.MAIN)));

    assertThat(requireNonNull(known(today).get(amina)).english().is(EnglishLevel.MAIN)).isTrue();
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

  private void typeIn(UUID record, MonitoringAnswers answers) {
    coordinator("hall", () -> typed(record, answers, today));
  }

  private boolean typed(UUID record, MonitoringAnswers answers, LocalDate on) {
    monitoring.typeIn(record, answers, on);
    return true;
  }

  private Map<UUID, MonitoringAnswers> known(LocalDate day) {
    return acting().may(Set.of(Characteristics.COUNT), () -> characteristics.asOf(day));
  }

  private <T> T coordinator(String organisation, Supplier<T> work) {
    return acting().coordinator(organisation, work);
  }

  private Acting acting() {
    return requireNonNull(acting);
  }
}
