package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.RetentionRule;
import org.kith.kernel.Ethnicity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers and consent go after as long as their purpose says. People here are invented. */
@KithTest
@Tag("postgresql")
class KeptForPurposesTest {
  private final Acting acting;
  private final People people;
  private final Monitoring monitoring;
  private final Wishes wishes;
  private final Purposes purposes;
  private final List<RetentionRule> rules;
  private final LocalDate today;

  KeptForPurposesTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Monitoring monitoring,
      Wishes wishes,
      Purposes purposes,
      ObjectProvider<RetentionRule> rules,
      Clock clock) {
    this.acting = new Acting(areas.loaded(), transaction);
    this.people = people;
    this.monitoring = monitoring;
    this.wishes = wishes;
    this.purposes = purposes;
    this.rules = rules.stream().toList();
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @Test
  void answersThatNobodyRenewedGoAfterThreeYears() {
    UUID old = added("Old");
    UUID renewed = added("Renewed");
    UUID askedAgain = added("Asked again");
    answered(old, today.minusMonths(37));
    answered(renewed, today.minusMonths(37));
    answered(renewed, today.minusMonths(35));
    answered(askedAgain, today.minusMonths(37));
    acting.coordinator("hall", () -> monitoring.ask(askedAgain));

    assertThat(due("people.monitoring")).containsExactlyInAnyOrder(old, askedAgain);
    assertThat(gone("people.monitoring")).isEqualTo(2);
    assertThat(due("people.monitoring")).isEmpty();
    assertThat(
            acting.coordinator(
                "hall", () -> monitoring.askedOn(List.of(old, renewed, askedAgain)).keySet()))
        .containsExactly(renewed);
  }

  @Test
  void theAreaSaysForHowLongAnswersAreKept() {
    UUID amina = added("Amina");
    answered(amina, today.minusMonths(13));
    assertThat(due("people.monitoring")).isEmpty();

    acting.may(
        Set.of(Purposes.KEEP),
        () -> {
          Purpose.Ground is = purposes.find(Purpose.MONITORING).orElseThrow().ground();
          purposes.change(
              Purpose.MONITORING,
              0,
              new Purpose.Ground(
                  is.basis(),
                  is.law(),
                  is.condition(),
                  is.conditionLaw(),
                  is.offences(),
                  new KeptFor(12, KeptFor.From.ANSWERED)),
              true);
          return true;
        });

    assertThat(due("people.monitoring")).containsExactly(amina);
  }

  @Test
  void consentGoesTwoYearsAfterTheLastOfIt() {
    UUID old = added("Old");
    UUID agreedForLong = added("Agreed for long");
    UUID withdrew = added("Withdrew");
    said(old, Purpose.PHOTOS, Wish.Says.GIVEN, today.minusMonths(25), null);
    said(old, "stories", Wish.Says.GIVEN, today.minusMonths(3), null);
    said(agreedForLong, Purpose.PHOTOS, Wish.Says.GIVEN, today.minusMonths(25), today);
    said(withdrew, Purpose.PHOTOS, Wish.Says.GIVEN, today.minusMonths(40), today.plusMonths(40));
    said(withdrew, Purpose.PHOTOS, Wish.Says.WITHDRAWN, today.minusMonths(30), null);

    assertThat(due("people.consent-photos")).containsExactly(old);
    assertThat(gone("people.consent-photos")).isOne();
    assertThat(acting.coordinator("hall", () -> wishes.of(old)))
        .extracting(Wish::matter)
        .containsExactly("stories");
    assertThat(mayBePhotographed(old)).isFalse();
    assertThat(mayBePhotographed(agreedForLong)).isTrue();
    assertThat(mayBePhotographed(withdrew)).as("still withdrawn").isFalse();
  }

  private UUID added(String given) {
    UUID id = UUID.randomUUID();
    return acting.coordinator(
        "hall",
        () -> {
          people.add(id, "hall", PersonDetails.called(given, "Testova"));
          return id;
        });
  }

  private void answered(UUID record, LocalDate on) {
    acting.coordinator(
        "hall",
        () -> {
          monitoring.typeIn(record, Answering.being(Ethnicity.ASIAN_INDIAN), on);
          return true;
        });
  }

  private void said(
      UUID record, String matter, Wish.Says says, LocalDate on, @Nullable LocalDate until) {
    acting.coordinator(
        "hall",
        () -> {
          wishes.say(
              record,
              new Wish(
                  UUID.randomUUID(),
                  matter,
                  says,
                  on,
                  until,
                  Wish.Way.SPOKEN,
                  Wish.By.SELF,
                  "",
                  ""));
          return true;
        });
  }

  private boolean mayBePhotographed(UUID record) {
    return acting.coordinator("hall", () -> wishes.mayUse(record, Purpose.PHOTOS, today));
  }

  private List<UUID> due(String id) {
    RetentionRule rule = rule(id);
    return acting.may(
        rule.needs(),
        () ->
            rule.due(today.minus(rule.kept()), 9).examples().stream()
                .map(UUID::fromString)
                .toList());
  }

  private int gone(String id) {
    RetentionRule rule = rule(id);
    return acting.may(rule.needs(), () -> rule.dispose(today.minus(rule.kept()), 9, "a run"));
  }

  private RetentionRule rule(String id) {
    return rules.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
