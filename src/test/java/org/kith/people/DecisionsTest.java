package org.kith.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.kith.access.NotAllowed;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.ui.NotFound;
import org.springframework.transaction.support.TransactionTemplate;

/** Grounds, notices, consent, permission and objection. People here are invented. */
@KithTest
@Tag("postgresql")
class DecisionsTest {
  private final TestAreas areas;
  private final TransactionTemplate transaction;
  private final People people;
  private final Purposes purposes;
  private final Wishes wishes;
  private final LocalDate today;

  private @Nullable Acting acting;

  DecisionsTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Purposes purposes,
      Wishes wishes,
      Clock clock) {
    this.areas = areas;
    this.transaction = transaction;
    this.people = people;
    this.purposes = purposes;
    this.wishes = wishes;
    this.today = LocalDate.now(clock.withZone(ZoneId.of("Europe/London")));
  }

  @BeforeEach
  void loaded() {
    acting = new Acting(areas.loaded(), transaction);
  }

  @Test
  void aNewAreaHasProposalsThatNobodyHasConfirmed() {
    List<Purpose> all = officer(purposes::all);

    assertThat(all).extracting(Purpose::id).contains("delivery", "monitoring", "safeguarding");
    assertThat(all).allMatch(purpose -> purpose.confirmedOn() == null && purpose.notice() == 1);
    assertThat(all.stream().filter(Purpose::needsConsent).map(Purpose::id))
        .containsExactly("photos", "stories", "marketing");
  }

  /** Data Protection Act 2018, Schedule 1, paragraph 8: equality of opportunity or treatment. */
  @Test
  void monitoringRestsOnPublicTaskAndParagraphEight() {
    Purpose.Ground ground = monitoring().ground();

    assertThat(ground.basis()).isEqualTo(LawfulBasis.PUBLIC_TASK);
    assertThat(ground.condition()).isEqualTo(SpecialCondition.SUBSTANTIAL_PUBLIC_INTEREST);
    assertThat(ground.conditionLaw()).contains("Schedule 1, paragraph 8");
  }

  @Test
  void whatIsConfirmedSaysWhenAndWhatIsChangedHasToBeConfirmedAgain() {
    officer(() -> changed(0, 24, true));
    assertThat(monitoring().confirmedOn()).isEqualTo(today);
    assertThat(monitoring().ground().kept()).isEqualTo(new KeptFor(24, KeptFor.From.ANSWERED));

    officer(() -> changed(1, 12, false));
    assertThat(monitoring().confirmedOn()).isNull();
    assertThatThrownBy(() -> officer(() -> changed(1, 6, true)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> coordinator("hall", () -> changed(2, 6, true)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void oneAreasConfirmationIsNotAnothers() {
    officer(() -> changed(0, 24, true));
    Acting elsewhere = new Acting(areas.loaded(), transaction);

    assertThat(
            elsewhere.may(Set.of(), () -> purposes.find("monitoring")).orElseThrow().confirmedOn())
        .isNull();
  }

  @Test
  void aRecordSaysWhichVersionOfANoticeThePersonWasGiven() {
    UUID amina = added(Born.UNKNOWN);
    coordinator("hall", () -> given(amina, today.minusDays(1)));
    officer(() -> written(today));
    coordinator("hall", () -> given(amina, today));

    assertThat(coordinator("hall", () -> purposes.given(amina)))
        .extracting(Purposes.Given::version, Purposes.Given::on)
        .containsExactly(tuple(2, today), tuple(1, today.minusDays(1)));
    assertThat(coordinator("club", () -> purposes.given(amina))).isEmpty();
    assertThatThrownBy(() -> coordinator("club", () -> given(amina, today)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aNoticeOfNextMonthIsNotToldToday() {
    officer(() -> written(today.plusMonths(1)));

    assertThat(monitoring().notice()).isEqualTo(1);
    assertThat(officer(() -> purposes.notices("monitoring"))).hasSize(1);
  }

  @Test
  void picturesNeedConsentThatHolds() {
    UUID amina = added(Born.UNKNOWN);
    assertThat(mayUse(amina, "photos", today)).isFalse();

    coordinator("hall", () -> says(amina, self("photos", Wish.Says.GIVEN, today.plusDays(7))));
    assertThat(mayUse(amina, "photos", today)).isTrue();
    assertThat(mayUse(amina, "photos", today.plusDays(7))).isTrue();
    assertThat(mayUse(amina, "photos", today.plusDays(8))).isFalse();
    assertThat(mayUse(amina, "stories", today)).isFalse();

    coordinator("hall", () -> says(amina, self("photos", Wish.Says.WITHDRAWN, null)));
    assertThat(mayUse(amina, "photos", today)).isFalse();
    assertThat(coordinator("hall", () -> wishes.of(amina))).hasSize(2);
  }

  @Test
  void anObjectionStopsWhatRestsOnNoConsentUntilItIsTakenBack() {
    UUID amina = added(Born.UNKNOWN);
    assertThat(mayUse(amina, "evaluation", today)).isTrue();

    coordinator("hall", () -> says(amina, self("evaluation", Wish.Says.OBJECTED, null)));
    assertThat(mayUse(amina, "evaluation", today)).isFalse();
    coordinator("hall", () -> says(amina, self("evaluation", Wish.Says.LIFTED, null)));
    assertThat(mayUse(amina, "evaluation", today)).isTrue();
  }

  @Test
  void nobodyIsAskedForConsentWhereItIsNotTheGround() {
    UUID amina = added(Born.UNKNOWN);

    refused(amina, self("delivery", Wish.Says.GIVEN, null), "does not rest on consent");
    refused(amina, self("photos", Wish.Says.OBJECTED, null), "rests on consent");
    refused(amina, self("nothing", Wish.Says.GIVEN, null), "no such purpose");
    refused(amina, self("photos", Wish.Says.REFUSED, today.plusDays(1)), "Only what was given");
  }

  @Test
  void permissionToAttendDataRightsAndPicturesOfTheYoungAreThreeThings() {
    UUID child = added(Born.on(today.minusYears(14)));
    refused(child, self("photos", Wish.Says.GIVEN, null), "may be under 18");

    coordinator("hall", () -> says(child, byParent(Wish.ATTEND)));

    assertThat(mayUse(child, "photos", today)).isFalse();
    coordinator(
        "hall",
        () ->
            says(
                child,
                new Wish(
                    UUID.randomUUID(),
                    Wish.DATA_RIGHTS,
                    Wish.Says.GIVEN,
                    today,
                    null,
                    Wish.Way.SPOKEN,
                    Wish.By.SELF,
                    "",
                    "Explained in their own words what is kept")));
    coordinator("hall", () -> says(child, byParent("photos")));
    assertThat(mayUse(child, "photos", today)).isTrue();
    assertThat(coordinator("hall", () -> wishes.of(child)))
        .extracting(Wish::matter)
        .containsExactly("photos", Wish.DATA_RIGHTS, Wish.ATTEND);
  }

  @Test
  void whoeverDecidesForSomebodyIsNamed() {
    UUID child = added(Born.in(today.getYear() - 10));
    Wish nameless = byParent("photos");

    refused(
        child,
        new Wish(
            nameless.id(),
            nameless.matter(),
            nameless.says(),
            today,
            null,
            nameless.way(),
            Wish.By.PARENT,
            " ",
            ""),
        "Say who decided for them");
  }

  @Test
  void aPartnerNeitherSeesNorNotesWhatAnothersPeopleDecided() {
    UUID amina = added(Born.UNKNOWN);
    coordinator("hall", () -> says(amina, self("photos", Wish.Says.GIVEN, null)));

    assertThat(coordinator("club", () -> wishes.of(amina))).isEmpty();
    assertThatThrownBy(
            () -> coordinator("club", () -> says(amina, self("photos", Wish.Says.GIVEN, null))))
        .isInstanceOf(NotFound.class);
  }

  private void refused(UUID record, Wish wish, String part) {
    assertThatThrownBy(() -> coordinator("hall", () -> says(record, wish)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(part)
        .message()
        .matches("[^.]*\\.");
  }

  private UUID added(Born born) {
    UUID id = UUID.randomUUID();
    PersonDetails called = PersonDetails.called("Amina", "Testova");
    PersonDetails details =
        new PersonDetails(
            called.given(),
            called.family(),
            born,
            "",
            "",
            "",
            null,
            SafeToContact.NOT_ASKED,
            "",
            List.of(),
            List.of(),
            "");
    coordinator(
        "hall",
        () -> {
          people.add(id, "hall", details);
          return id;
        });
    return id;
  }

  private Wish self(String matter, Wish.Says says, @Nullable LocalDate until) {
    return new Wish(
        UUID.randomUUID(), matter, says, today, until, Wish.Way.SPOKEN, Wish.By.SELF, "", "");
  }

  private Wish byParent(String matter) {
    return new Wish(
        UUID.randomUUID(),
        matter,
        Wish.Says.GIVEN,
        today,
        null,
        Wish.Way.IN_WRITING,
        Wish.By.PARENT,
        "Zofia Testova, mother",
        "");
  }

  private boolean says(UUID record, Wish wish) {
    wishes.say(record, wish);
    return true;
  }

  private boolean mayUse(UUID record, String purpose, LocalDate on) {
    return coordinator("hall", () -> wishes.mayUse(record, purpose, on));
  }

  private boolean given(UUID record, LocalDate on) {
    purposes.given(record, "monitoring", Purposes.Way.PAPER, on);
    return true;
  }

  private boolean written(LocalDate since) {
    purposes.write("monitoring", since, Map.of("en", "We ask.", "pl", "Pytamy."));
    return true;
  }

  private boolean changed(int version, int months, boolean isConfirmed) {
    Purpose.Ground ground = purposes.find("monitoring").orElseThrow().ground();
    purposes.change(
        "monitoring",
        version,
        new Purpose.Ground(
            ground.basis(),
            ground.law(),
            ground.condition(),
            ground.conditionLaw(),
            ground.offences(),
            new KeptFor(months, KeptFor.From.ANSWERED)),
        isConfirmed);
    return true;
  }

  private Purpose monitoring() {
    return officer(() -> purposes.find("monitoring")).orElseThrow();
  }

  private <T> T officer(Supplier<T> work) {
    return requireNonNull(acting).may(Set.of(Purposes.KEEP), work);
  }

  private <T> T coordinator(String organisation, Supplier<T> work) {
    return requireNonNull(acting).coordinator(organisation, work);
  }
}
