package org.kith.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Action;
import org.kith.access.NotAllowed;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
@Tag("postgresql")
class LearningTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 30);
  private static final LocalDate LAST = LocalDate.of(2021, 1, 31);

  private final TestArea area;
  private final Coordinators coordinators;
  private final Courses courses;
  private final Learning learning;
  private final Certificates certificates;
  private final Licences licences;
  private final TrainingCounts counts;
  private final List<PersonalDataHolder> holders;
  private final JdbcClient database;
  private final LocalDate today;
  private final UUID course = UUID.randomUUID();
  private final UUID run = UUID.randomUUID();

  LearningTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Courses courses,
      Learning learning,
      Certificates certificates,
      Licences licences,
      TrainingCounts counts,
      List<PersonalDataHolder> holders,
      JdbcClient database,
      Clock clock) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.courses = courses;
    this.learning = learning;
    this.certificates = certificates;
    this.licences = licences;
    this.counts = counts;
    this.holders = holders;
    this.database = database;
    this.today = LocalDate.now(clock.withZone(Session.CLOCK));
    coordinators.does(() -> {
      courses.add(course, "hall", safeguarding(true, 12));
      courses.addRun(run, course, new RunDetails(FIRST, LAST, "Example hall", null, 2, null));
    });
  }

  private static CourseDetails safeguarding(boolean isOpen, @Nullable Integer months) {
    return new CourseDetails(
        "Safeguarding", "Knows whom to tell.", Set.of(), null, null, null, months, true, isOpen);
  }

  @Test
  void aCompletionHoldsForItsTimeAndMakesACertificateThatAnybodyCanCheck() {
    UUID place = completed("Amina", "Testova", LAST);

    Place now = coordinators.as("hall", () -> learning.place(place)).orElseThrow();
    assertThat(now.validUntil()).isEqualTo(LocalDate.of(2022, 1, 31));
    assertThat(now.holdsOn(LocalDate.of(2022, 1, 31))).isTrue();
    assertThat(now.holdsOn(LocalDate.of(2022, 2, 1))).isFalse();
    assertThat(now.holdsOn(FIRST)).isFalse();
    String number = number(place);
    assertThat(number).matches("[0-9A-HJKMNP-TV-Z]{12}");
    assertThat(area.get("/certificates/" + number))
        .hasStatusOk()
        .bodyText()
        .contains("Safeguarding", "31 January 2021", "Not valid", "It was valid until")
        .doesNotContain("Amina", "Testova");
    assertThat(area.get("/pl/certificates/" + number.toLowerCase(java.util.Locale.ROOT)))
        .hasStatusOk();
    assertThat(area.get("/certificates/ABCD-EFGH-JKMN")).hasStatus(404);
  }

  @Test
  void aNameIsShownOnlyToWhoseWishItIsAndGoesWhenErased() {
    UUID place = completed("Amina", "Testova", today);
    String number = number(place);
    UUID record = coordinators.as("hall", () -> learning.place(place)).orElseThrow().record();

    coordinators.does(() -> certificates.name(place, "Dr A. Testova", true));
    assertThat(area.get("/certificates/" + number)).bodyText().contains("Dr A. Testova", "Valid");

    UUID standIn = UUID.randomUUID();
    coordinators.system(
        () -> {
          holder().erase(record, standIn);
          return true;
        },
        holder().needs().toArray(Action[]::new));
    assertThat(area.get("/certificates/" + number))
        .bodyText()
        .contains("Valid")
        .doesNotContain("Testova");
    assertThat(coordinators.as("hall", () -> learning.of(record))).isEmpty();
    assertThat(coordinators.as("hall", () -> counts.within(null, today, today)).people()).isOne();
  }

  @Test
  void whatIsKeptOfSomebodyCanBeToldToThem() {
    UUID place = completed("Amina", "Testova", LAST);
    UUID record = coordinators.as("hall", () -> learning.place(place)).orElseThrow().record();

    assertThat(
            coordinators.system(
                () -> holder().about(Set.of(record)), holder().needs().toArray(Action[]::new)))
        .singleElement()
        .satisfies(kept -> assertThat(kept.text()).contains("Safeguarding", "completed"));
  }

  @Test
  void aWithdrawnCertificateIsNotValidAndACorrectedResultTakesItBack() {
    UUID place = completed("Amina", "Testova", today);
    coordinators.does(() -> certificates.withdraw(place, "issued by mistake"));
    assertThat(area.get("/certificates/" + number(place)))
        .bodyText()
        .contains("Not valid", "It was withdrawn on");

    UUID other = completed("Balbir", "Example", today);
    coordinators.does(() -> learning.result(other, 2, Result.PART, null));
    assertThat(area.get("/certificates/" + number(other))).bodyText().contains("Not valid");
  }

  @Test
  void aCertificateIsATaggedPdfWithNameCourseDayAndNumber() throws IOException {
    UUID place = completed("Łucja", "Próbna", LAST);
    byte[] file = coordinators.as("hall", () -> certificates.pdf(place));

    try (PDDocument pdf = Loader.loadPDF(file)) {
      String number = number(place);
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains(
              "Łucja Próbna",
              "Safeguarding",
              "31 January 2021",
              "Valid until 31 January 2022",
              number.substring(0, 4) + "-" + number.substring(4, 8) + "-" + number.substring(8));
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Certificate: Safeguarding");
    }
  }

  @Test
  void whatIsFullIsFullForEveryOrganisation() {
    UUID first = coordinators.somebody("Amina", "Testova");
    UUID second = coordinators.somebody("Balbir", "Example");
    UUID third = coordinators.somebody("Danuta", "Próbna");
    UUID place = coordinators.as("hall", () -> learning.book(run, first, Capacity.VOLUNTEER));
    coordinators.does(() -> learning.book(run, second, Capacity.MEMBER));

    assertThatThrownBy(() -> coordinators.does(() -> learning.book(run, third, Capacity.STAFF)))
        .isInstanceOf(RunIsFull.class);
    assertThat(coordinators.as("hall", () -> learning.book(run, first, Capacity.VOLUNTEER)))
        .isEqualTo(place);

    coordinators.does(() -> learning.result(place, 1, Result.CANCELLED, null));
    coordinators.does(() -> learning.book(run, third, Capacity.STAFF));
    assertThat(coordinators.as("hall", () -> courses.run(run)).orElseThrow().taken()).isEqualTo(2);
  }

  @Test
  void aPartnerSendsOwnPeopleToAnOpenCourseAndSeesNobodyElses() {
    UUID ours = completed("Amina", "Testova", LAST);

    assertThat(coordinators.as("club", () -> courses.find(course))).isPresent();
    assertThat(coordinators.as("club", () -> learning.in(run))).isEmpty();
    assertThat(coordinators.as("club", () -> learning.place(ours))).isEmpty();
    assertThat(coordinators.as("club", () -> certificates.of(ours))).isEmpty();
    assertThat(coordinators.as("club", () -> counts.within(null, FIRST, LAST)).people()).isZero();
    assertThat(coordinators.as("club", this::rows)).isZero();
    assertThat(coordinators.as("hall", this::rows)).isEqualTo(2);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  courses.change(course, 1, safeguarding(true, null));
                  return true;
                }))
        .isInstanceOf(NotAllowed.class);

    coordinators.does(() -> courses.change(course, 1, safeguarding(false, 12)));
    assertThat(coordinators.as("club", () -> courses.find(course))).isEmpty();
    assertThat(coordinators.as("club", () -> courses.run(run))).isEmpty();
  }

  @Test
  void anAnalystCountsWithoutSeeingWhoseItWas() {
    completed("Amina", "Testova", LAST);

    assertThat(coordinators.analyst(() -> counts.within(null, FIRST, LAST)).completions()).isOne();
    assertThat(
            coordinators.analyst(() ->
                database.sql("select count(*) from training.award").query(Long.class).single()))
        .isZero();
  }

  @Test
  void twoWhoRecordAResultMeet() {
    UUID place = completed("Amina", "Testova", LAST);

    assertThatThrownBy(
            () -> coordinators.does(() -> learning.result(place, 1, Result.ABSENT, null)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(
            () -> coordinators.does(() -> courses.change(course, 7, safeguarding(true, 1))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.does(() -> courses.changeRun(run, 7, RunDetails.within(FIRST, LAST))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void aLicenceIsRenewedOnceAndWithdrawnWithAReason() {
    UUID person = coordinators.somebody("Amina", "Testova");
    UUID licence = UUID.randomUUID();
    UUID renewed = UUID.randomUUID();
    coordinators.does(() -> {
      licences.grant(
          licence,
          "hall",
          new LicenceDetails(course, LicencePurpose.DELIVER, person, null, 1, FIRST, today));
      licences.renew(renewed, licence, today, today.plusYears(1));
    });

    Licence next = coordinators.as("hall", () -> licences.find(renewed)).orElseThrow();
    assertThat(next.details().starts()).isEqualTo(today.plusDays(1));
    assertThat(next.isInForce(today)).isFalse();
    assertThat(next.isInForce(today.plusYears(1))).isTrue();
    assertThat(next.isInForce(today.plusYears(1).plusDays(1))).isFalse();
    assertThatThrownBy(
            () -> coordinators.does(() -> licences.renew(UUID.randomUUID(), licence, today, null)))
        .isInstanceOf(LicenceRefused.class);
    assertThatThrownBy(() -> coordinators.does(() -> licences.withdraw(licence, 1, today, " ")))
        .isInstanceOf(LicenceRefused.class);

    coordinators.does(() -> licences.withdraw(licence, 1, today, "no longer trains"));
    assertThat(coordinators.as("hall", () -> licences.find(licence)).orElseThrow().isInForce(today))
        .isFalse();
    assertThat(coordinators.as("club", () -> licences.all())).isEmpty();
  }

  private UUID completed(String given, String family, LocalDate on) {
    UUID person = coordinators.somebody(given, family);
    UUID place = coordinators.as("hall", () -> learning.book(run, person, Capacity.VOLUNTEER));
    coordinators.does(() -> learning.result(place, 1, Result.COMPLETED, on));
    return place;
  }

  private String number(UUID place) {
    return coordinators
        .as("hall", () -> certificates.of(place))
        .orElseThrow()
        .certificate()
        .number();
  }

  private PersonalDataHolder holder() {
    return Objects.requireNonNull(
        holders.stream()
            .filter(one -> one.tables().contains("training.place"))
            .findFirst()
            .orElse(null));
  }

  private long rows() {
    return database
        .sql(
            """
            select (select count(*) from training.place) + (select count(*) from training.award)
              + (select count(*) from training.licence)
            """)
        .query(Long.class)
        .single();
  }
}
