package org.kith.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.Access;
import org.kith.access.NotAllowed;
import org.kith.access.PersonalDataHolder;
import org.kith.access.RetentionRule;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.organisations.Adoptions;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.people.PersonDetails;
import org.kith.pledge.Commitment.Progress;
import org.kith.pledge.PledgeDetails.Standing;
import org.kith.pledge.Signatory.State;
import org.kith.ui.Language;
import org.springframework.context.ApplicationContext;

/** Who signed, who sees it, and how it goes. */
@KithTest
@Tag("postgresql")
class SignatoriesTest extends Signers {
  private final List<PersonalDataHolder> holders;
  private final List<RetentionRule> rules;
  private final List<Adoptions> adoptions;

  SignatoriesTest(ApplicationContext beans) {
    super(beans);
    holders = beans.getBeanProvider(PersonalDataHolder.class).stream().toList();
    adoptions = beans.getBeanProvider(Adoptions.class).stream().toList();
    rules = beans.getBeanProvider(RetentionRule.class).stream().toList();
  }

  @BeforeEach
  void aPledge() {
    open(null, Standing.OPEN);
  }

  @Test
  void whoConfirmsHasARecordWithTheirNameAndThePledgeKeepsNone() {
    UUID id = signed(person("Amina Testova", "amina@example.org", false), false);
    assertThat(find(id).details().name()).isEqualTo("Amina Testova");
    assertThat(find(id).number()).isEmpty();

    coordinators.does(() -> signatories.confirm(id));
    coordinators.does(() -> signatories.confirm(id));

    Signatory confirmed = find(id);
    assertThat(confirmed.state()).isEqualTo(State.CONFIRMED);
    assertThat(confirmed.details().name() + confirmed.details().contact()).isEmpty();
    assertThat(confirmed.number()).hasSize(12);
    UUID record = Objects.requireNonNull(confirmed.record());
    assertThat(coordinators.as("hall", () -> people.find(record)).orElseThrow().details())
        .satisfies(known -> {
          assertThat(known.given()).isEqualTo("Amina");
          assertThat(known.family()).isEqualTo("Testova");
          assertThat(known.email()).isEqualTo("amina@example.org");
          assertThat(known.locality()).isEqualTo("north");
        });
    assertThat(coordinators.as("hall", () -> signatories.name(confirmed)))
        .isEqualTo("Amina Testova");
  }

  @Test
  void whoChangesTheirNameOrContactChangesTheirRecordAndWhatIsShown() {
    UUID id = signed(person("Amina Testova", "amina@example.org", true), true);
    UUID record = Objects.requireNonNull(find(id).record());

    coordinators.does(() ->
        signatories.change(
            id, find(id).version(), person("Amina Maria Próbna", "01922 000000", true)));

    assertThat(coordinators.as("hall", () -> signatories.said(find(id))))
        .satisfies(said -> {
          assertThat(said.name()).isEqualTo("Amina Maria Próbna");
          assertThat(said.contact()).isEqualTo("01922 000000");
        });
    assertThat(coordinators.as("hall", () -> people.find(record)).orElseThrow().details())
        .satisfies(known -> {
          assertThat(known.family()).isEqualTo("Próbna");
          assertThat(known.email()).as("the address that they no longer gave").isEmpty();
        });
    assertThat(find(id).details().name()).isEmpty();
    assertThat(listed()).extracting(Listed::name).containsExactly("Amina Maria Próbna");
  }

  @Test
  void aNameChangedOnTheRecordIsOnThePublicListAtOnceWhoeverChangesIt() {
    UUID shown = signed(person("Amina Testova", "amina@example.org", true), true);
    UUID hidden = signed(person("Jan Niewidoczny", "jan@example.org", false), true);

    renames(shown, "Amina Próbna");
    renames(hidden, "Jan Nowy");

    assertThat(listed()).extracting(Listed::name).containsExactly("Amina Próbna");
    assertThat(area.get("/pledge/good-neighbours/signatories"))
        .bodyText()
        .contains("Amina Próbna")
        .doesNotContain("Testova", "Jan Nowy");

    coordinators.does(() ->
        signatories.change(
            shown, find(shown).version(), person("Amina Próbna", "amina@example.org", false)));
    assertThat(listed()).as("the tick is taken back").isEmpty();
    assertThat(area.get("/pledge/good-neighbours/signatories")).bodyText().doesNotContain("Amina");
    renames(shown, "Amina Znów");
    assertThat(listed()).isEmpty();
  }

  /** By somebody who keeps people's records and sees no pledge. */
  private void renames(UUID id, String name) {
    UUID record = Objects.requireNonNull(find(id).record());
    coordinators.system(
        () -> {
          Person known = people.find(record).orElseThrow();
          PersonDetails before = known.details();
          people.change(
              record,
              known.version(),
              new PersonDetails(
                  name.substring(0, name.indexOf(' ')),
                  name.substring(name.indexOf(' ') + 1),
                  before.born(),
                  before.phone(),
                  before.email(),
                  before.postcode(),
                  before.locality(),
                  before.contact(),
                  before.contactNote(),
                  before.languages(),
                  before.accessNeeds(),
                  before.note()));
          return true;
        },
        People.READ,
        People.RECORD);
  }

  @Test
  void whatAnOrganisationAdoptsIsToldToThoseWhoDoNotKnowPledges() {
    UUID shown = signed(body("Hall (synthetic)", true, "north"), true);

    assertThat(adopted("hall")).containsExactly("Good neighbours /pledge/good-neighbours");
    assertThat(adopted("club")).isEmpty();

    coordinators.does(() -> signatories.withdraw(shown));
    assertThat(adopted("hall")).isEmpty();
  }

  private List<String> adopted(String organisation) {
    return coordinators.system(() ->
        adoptions.stream()
            .flatMap(some ->
                some.of(organisation, SignatureDetails.PLACE_OF_WELCOME, Language.ENGLISH).stream())
            .map(one -> one.title() + " " + one.path())
            .toList());
  }

  @Test
  void theListIsReadPageByPageAndCountedByPlace() {
    signed(body("Hall (synthetic)", true, "north", "south"), true);
    signed(body("Club (synthetic)", true, "south"), true);
    signed(body("Hidden (synthetic)", false, "south"), true);
    signed(person("Amina Testova", "01922 000000", true), true);

    PublicList.Shown shown = coordinators.system(() -> list.shown(pledge));
    assertThat(shown).isEqualTo(new PublicList.Shown(2, 1, Map.of("north", 1, "south", 2)));
    assertThat(coordinators.system(() -> list.of(pledge, Signatory.Kind.ORGANISATION, 1, 1)))
        .extracting(Listed::name)
        .containsExactly("Hall (synthetic)");
    assertThat(coordinators.as("hall", signatories::counts))
        .containsExactly(Map.entry(pledge, new Signatories.Counts(3, 1)));
    assertThat(coordinators.as("club", signatories::counts)).isEmpty();
    assertThat(coordinators.as("hall", () -> signatories.of(pledge, 1, 2))).hasSize(2);
  }

  @Test
  void nobodyIsShownWhoDidNotAskForItAndNoNameOutlivesItsSignature() {
    signed(person("Jan Niewidoczny", "01922 000000", false), true);
    UUID shown = signed(person("Amina Testova", "01922 000000", true), true);
    UUID hall = signed(body("Hall (synthetic)", true, "north"), true);
    signed(body("Club (synthetic)", true, "south"), false);

    assertThat(listed())
        .extracting(Listed::name)
        .containsExactly("Hall (synthetic)", "Amina Testova");
    assertThat(listed().getLast().localities()).as("where a person lives is not shown").isEmpty();
    assertThat(coordinators.system(() -> list.adopted(pledge, SignatureDetails.PLACE_OF_WELCOME)))
        .containsExactly("hall");

    String number = find(shown).number();
    coordinators.does(() -> signatories.withdraw(shown));
    coordinators.does(() ->
        signatories.change(hall, find(hall).version(), body("Hall (synthetic)", false, "north")));

    assertThat(listed()).isEmpty();
    assertThat(coordinators.system(() -> list.byNumber(number)).orElseThrow())
        .satisfies(known -> {
          assertThat(known.name()).isEmpty();
          assertThat(known.withdrawnOn()).isNotNull();
        });
    String hidden = find(hall).number();
    assertThat(coordinators.system(() -> list.byNumber(hidden)))
        .hasValueSatisfying(known -> assertThat(known.sector()).isNull());
  }

  @Test
  void anotherOrganisationNeitherSeesNorChangesASignature() {
    UUID id = signed(person("Amina Testova", "01922 000000", false), true);

    assertThat(coordinators.as("club", () -> signatories.find(id))).isEmpty();
    assertThat(coordinators.as("club", () -> signatories.of(pledge, 0, 9))).isEmpty();
    assertThatThrownBy(() -> coordinators.as("club", () -> withdrawn(id)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> coordinators.analyst(() -> signatories.of(pledge, 0, 9)))
        .isInstanceOf(NotAllowed.class);
    assertThat(coordinators.system(this::signatures, Access.EVERY_PARTNER))
        .as("the database shows no row without the right to read signatures")
        .isZero();
    assertThat(coordinators.as("club", this::signatures)).isZero();
    assertThat(coordinators.as("hall", this::signatures)).isEqualTo(1);
  }

  private boolean withdrawn(UUID id) {
    signatories.withdraw(id);
    return true;
  }

  private long signatures() {
    return database.sql("select count(*) from pledge.signatory").query(Long.class).single();
  }

  private long drafts() {
    return database.sql("select count(*) from pledge.pledge").query(Long.class).single();
  }

  @Test
  void aDraftIsSeenByItsOrganisationAloneAndSignedByNobody() {
    coordinators.system(
        () -> {
          pledges.change(pledge, 1, details(null, Standing.DRAFT));
          return true;
        },
        Pledges.PLAN);

    assertThat(coordinators.as("club", this::drafts)).isZero();
    assertThat(coordinators.as("hall", this::drafts)).isEqualTo(1);
    assertThatThrownBy(() -> signed(person("Amina", "01922 000000", false), false))
        .isInstanceOf(NotOpen.class);
  }

  @Test
  void twoPledgesHaveTwoAddresses() {
    assertThatThrownBy(() ->
            coordinators.system(
                () -> {
                  pledges.add(UUID.randomUUID(), "hall", details(null, Standing.DRAFT));
                  return true;
                },
                Pledges.PLAN,
                Pledges.READ))
        .isInstanceOf(AddressTaken.class);
  }

  @Test
  void twoWhoChangeTheSameSignatureMeet() {
    UUID id = signed(body("Hall (synthetic)", false, "north"), true);

    assertThatThrownBy(() ->
            coordinators.does(
                () -> signatories.change(id, 7, body("Hall (synthetic)", true, "north"))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void anOrganisationCommitsOnceAndTellsHowItGoes() {
    UUID id = signed(body("Hall (synthetic)", false, "north"), true);
    UUID told = UUID.randomUUID();
    coordinators.does(() -> commitments.take(id, List.of(greeting)));
    coordinators.does(() -> commitments.take(id, List.of(greeting)));
    Commitment one = coordinators.as("hall", () -> commitments.of(id)).getFirst();
    for (int again = 0; again < 2; again++) {
      coordinators.does(() ->
          commitments.tell(told, id, one.id(), Progress.IN_PRACTICE, "A poster in six languages"));
    }

    assertThat(coordinators.as("hall", () -> commitments.of(id)))
        .singleElement()
        .satisfies(known -> {
          assertThat(known.words()).isEqualTo("Greet people in their language");
          assertThat(known.reports())
              .singleElement()
              .satisfies(
                  report -> assertThat(report.evidence()).isEqualTo("A poster in six languages"));
        });
    assertThat(coordinators.as("club", () -> commitments.of(id))).isEmpty();

    UUID last = UUID.randomUUID();
    for (int again = 0; again < 2; again++) {
      coordinators.does(() -> commitments.tell(last, id, one.id(), Progress.GIVEN_UP, ""));
    }
    assertThat(coordinators.as("hall", () -> commitments.of(id)))
        .as("what was told stays, and nobody is asked again")
        .singleElement()
        .satisfies(known -> {
          assertThat(known.isMeant()).isFalse();
          assertThat(known.reports()).hasSize(2);
        });
    coordinators.does(() -> commitments.take(id, List.of(greeting)));
    assertThat(coordinators.as("hall", () -> commitments.of(id)))
        .extracting(Commitment::isMeant)
        .as("chosen anew")
        .containsExactly(true, false);
    UUID person = signed(person("Amina", "01922 000000", false), true);
    assertThatThrownBy(
            () -> coordinators.does(() -> commitments.add(UUID.randomUUID(), person, "Listen")))
        .as("a person commits to the pledge, not to practices")
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void whoIsErasedStaysCountedAndIsShownNowhere() {
    UUID id = signed(person("Amina Testova", "01922 000000", true), true);
    UUID record = Objects.requireNonNull(find(id).record());
    UUID standIn = UUID.randomUUID();
    PersonalDataHolder holder =
        holders.stream()
            .filter(one -> one.tables().contains("pledge.signatory"))
            .findFirst()
            .orElseThrow();

    coordinators.does(() -> {
      assertThat(holder.about(Set.of(record)))
          .singleElement()
          .satisfies(
              kept -> assertThat(kept.text()).contains("Good neighbours", "name shown", "north"));
      holder.erase(record, standIn);
      assertThat(holder.about(Set.of(record))).isEmpty();
    });

    assertThat(listed()).isEmpty();
    assertThat(find(id).record()).isEqualTo(standIn);
    assertThat(find(id).state()).isEqualTo(State.CONFIRMED);
  }

  @Test
  void whatNobodyConfirmedGoesAndWhoIsNoLongerBoundIsNotNamed() {
    UUID waiting = signed(person("Amina Testova", "01922 000000", false), false);
    UUID confirmed = signed(person("Jan", "01922 000000", false), true);
    UUID left = signed(body("Hall (synthetic)", true, "north"), true);
    coordinators.does(() -> signatories.withdraw(left));
    LocalDate later = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2);

    coordinators.does(() -> {
      assertThat(rule("pledge.unconfirmed").due(later, 5).examples())
          .containsExactly(waiting.toString());
      assertThat(rule("pledge.unconfirmed").dispose(later, 9, "due")).isEqualTo(1);
      assertThat(rule("pledge.unconfirmed").dispose(later, 9, "due")).isZero();
      assertThat(rule("pledge.authorisers").dispose(later, 9, "due")).isEqualTo(1);
    });

    assertThat(coordinators.as("hall", () -> signatories.find(waiting))).isEmpty();
    assertThat(find(confirmed).state()).isEqualTo(State.CONFIRMED);
    SignatureDetails.Body body = Objects.requireNonNull(find(left).details().body());
    assertThat(body.authoriser() + body.role() + find(left).details().contact()).isEmpty();
    assertThat(find(left).details().name()).isEqualTo("Hall (synthetic)");
  }

  private RetentionRule rule(String id) {
    return rules.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
