package org.kith.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.ui.forms.Forms.label;
import static org.kith.ui.forms.Forms.posted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.FormError;

/** What people type into fields, and what is said about it. */
class FieldsTest {
  private enum Mode {
    BONDING,
    BRIDGING,
    NOT_STATED
  }

  private static final TextField TITLE = TextField.of("title", label("Title"));
  private static final DateField START = DateField.of("start", label("Start date"));
  private static final MoneyField GRANT = MoneyField.of("grant", label("Grant"));
  private static final WholeNumberField PEOPLE = WholeNumberField.of("people", label("People"));
  private static final ChoiceField<Mode> MODE =
      ChoiceField.of(
          "mode",
          label("Mode"),
          Arrays.stream(Mode.values())
              .map(mode -> Choice.of(mode, mode.name(), Text.english(mode.name())))
              .toList());

  @Test
  void aTextIsTrimmedAndItsLineBreaksAreMadePlain() {
    TextField story = TextField.lines("story", label("Story"));

    assertThat(posted("story", " \u00a0 One\r\ntwo \u200b").get(story)).isEqualTo("One\ntwo");
  }

  @Test
  void anAccentTypedByItselfJoinsItsLetter() {
    assertThat(posted("title", "Cafe\u0301").get(TITLE)).isEqualTo("Café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tea\u0000", "Tea\u0007", "Tea\u202e", "Tea\ud800"})
  void aCharacterThatCannotBeKeptIsRefusedAndTakenOut(String typed) {
    Form form = posted("title", typed);

    assertThat(error(form, TITLE)).startsWith("Title held a character that cannot be kept.");
    assertThat(form.show(TITLE).value()).isEqualTo("Tea");
  }

  @Test
  void aTextThatIsTooLongSaysByHowMuchAndIsShownWhole() {
    Form form = posted("title", "a".repeat(1203));

    assertThat(error(form, TITLE.atMost(1200)))
        .isEqualTo("Title can have at most 1,200 characters: it has 3 too many");
    assertThat(form.show(TITLE).value()).hasSize(1203);
  }

  @Test
  void aLetterOutsideTheBasicPlaneCountsOnce() {
    assertThat(posted("title", "😀😀").accepts(TITLE.atMost(2))).isTrue();
  }

  @Test
  void everyMistakeIsNotedInOrderAndLinkedToItsBox() {
    Form form = posted("title", " ", "start-day", "3", "start-month", "", "start-year", "2021");

    assertThat(form.accepts(TITLE, START, PEOPLE, MODE)).isFalse();
    assertThat(form.errors())
        .extracting(FormError::field, error -> error.message().text())
        .containsExactly(
            tuple("title", "Enter title"),
            tuple("start-month", "Start date must include a month"),
            tuple("people", "Enter people"),
            tuple("mode", "Choose mode"));
  }

  @ParameterizedTest
  @CsvSource({
    "3,11,2021,2021-11-03",
    "03,November,2021,2021-11-03",
    "3,nov,2021,2021-11-03",
    "29,2,2020,2020-02-29",
    "٣,١١,٢٠٢١,2021-11-03"
  })
  void aDateIsReadAsPeopleWriteIt(String day, String month, String year, LocalDate date) {
    assertThat(date(day, month, year).get(START)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "'','',2021,Start date must include a day and month,start-day",
    "'',3,'',Start date must include a day and year,start-day",
    "4,'','',Start date must include a month and year,start-month",
    "31,2,2021,Start date must be a real date,start-day",
    "29,2,2021,Start date must be a real date,start-day",
    "0,2,2021,Start date must be a real date,start-day",
    "1,13,2021,Start date must be a real date,start-month",
    "1,Smarch,2021,Start date must be a real date,start-month",
    "1,3,21,Start date must have a year with 4 numbers,start-year",
    "1,3,1066,Start date must be between 1 January 1900 and 31 December 2199,start-day"
  })
  void aDateThatIsNoneSaysWhatIsMissing(
      String day, String month, String year, String sentence, String box) {
    Form form = date(day, month, year);

    assertThat(error(form, START)).isEqualTo(sentence);
    assertThat(form.errors().getFirst().field()).isEqualTo(box);
    assertThat(form.show(START).value("year")).isEqualTo(year);
  }

  @Test
  void aMonthMayBeNamedInTheLanguageOfThePage() {
    Words polish = Forms.MESSAGES.in(Forms.LANGUAGES.of("pl").orElseThrow());
    Form form =
        new Form(
            polish,
            Forms.values("start-day", "3", "start-month", "listopada", "start-year", "2021"),
            "/team/sample");

    assertThat(form.get(START)).isEqualTo(LocalDate.of(2021, 11, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "'£1,234.50',123450",
    "1234.5,123450",
    "'1 234',123400",
    "£0.07,7",
    "0,0",
    "'£ 250,000',25000000"
  })
  void aSumIsKeptToThePenny(String typed, long pence) {
    assertThat(posted("grant", typed).get(GRANT)).isEqualTo(pence);
  }

  @ParameterizedTest
  @CsvSource({
    "about £400,'Grant must be pounds and pence, like 1,234.50'",
    "'12,50','Grant must be pounds and pence, like 1,234.50'",
    "£3.2m,'Grant must be pounds and pence, like 1,234.50'",
    "10.005,Grant cannot have parts of a penny",
    "-5,'Grant must be between £0 and £1,000,000,000'",
    "'',Enter grant"
  })
  void aSumThatCouldMeanSomethingElseIsRefused(String typed, String sentence) {
    assertThat(error(posted("grant", typed), GRANT)).isEqualTo(sentence);
  }

  @Test
  void aRepaymentMayBeLessThanNothing() {
    MoneyField change = GRANT.between(-100_00, 100_00);

    assertThat(posted("grant", "−£5").get(change)).isEqualTo(-500);
    assertThat(error(posted("grant", "-101"), change))
        .isEqualTo("Grant must be between −£100 and £100");
  }

  @ParameterizedTest
  @CsvSource({"'1,240',1240", "1240,1240", "'1 240',1240", "۱۲,12"})
  void aCountIsReadWithItsSeparators(String typed, int people) {
    assertThat(posted("people", typed).get(PEOPLE)).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(strings = {"about 20", "2.5", "20-30", "99999999999999", "1,24", "twelve"})
  void aCountThatIsNoWholeNumberIsRefused(String typed) {
    assertThat(error(posted("people", typed), PEOPLE))
        .isEqualTo("People must be a whole number, like 25");
  }

  @Test
  void aNumberOutsideItsRangeSaysTheRange() {
    assertThat(error(posted("people", "101"), PEOPLE.between(1, 100)))
        .isEqualTo("People must be between 1 and 100");
  }

  @Test
  void aDecimalKeepsItsDigits() {
    DecimalField hours = DecimalField.of("hours", "ui.form.number").decimals(1);

    assertThat(posted("hours", "7.5").get(hours)).isEqualTo(new BigDecimal("7.5"));
    assertThat(posted("hours", "7.55").accepts(hours)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'12,5',12.5",
    "'12,50',12.50",
    "۱۲٫۵,12.5",
    "'1,240',1240",
    "'1,240.75',1240.75",
    "-0.5,-0.5"
  })
  void aDecimalIsReadAsTheKeyboardOfItsLanguageWritesIt(String typed, BigDecimal read) {
    DecimalField hours =
        DecimalField.of("hours", "ui.form.number")
            .between(BigDecimal.valueOf(-1), BigDecimal.valueOf(9_999));

    assertThat(posted("hours", typed).get(hours)).isEqualByComparingTo(read);
    assertThat(posted("hours", "1,24,5").accepts(hours)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"amina@example.org", "a.b+c@mail.example.co.uk", "józef@example.pl"})
  void anEmailAddressIsTaken(String address) {
    assertThat(posted("email", address).accepts(TextField.email("email", "ui.form.email")))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"amina", "amina@", "amina@example", "a b@example.org", "<a@b.org>", "a@b..org"})
  void whatIsNoEmailAddressIsNot(String address) {
    assertThat(posted("email", address).accepts(TextField.email("email", "ui.form.email")))
        .isFalse();
  }

  @Test
  void whatWasNotOfferedCannotBeChosen() {
    assertThat(posted("mode", "BRIDGING").get(MODE)).isEqualTo(Mode.BRIDGING);
    assertThat(error(posted("mode", "anything"), MODE))
        .isEqualTo("Choose one of those offered for mode");
  }

  @Test
  void someOfSeveralComeInTheOrderOffered() {
    ChoicesField<String> days =
        ChoicesField.of(
            "days",
            label("Days"),
            List.of(
                Choice.of("Mon", "mon", Text.english("Monday")),
                Choice.of("Tue", "tue", Text.english("Tuesday"))));
    Form form =
        new Form(Forms.ENGLISH, Values.of(Map.of("days", List.of("tue", "mon"))), "/team/sample");

    assertThat(form.get(days)).containsExactly("Mon", "Tue");
    assertThat(error(posted(), days)).isEqualTo("Choose at least one for days");
    assertThat(posted().get(days.mayBeNone())).isEmpty();
    assertThat(posted("days", "sun").accepts(days.mayBeNone())).isFalse();
  }

  @Test
  void nothingChosenIsNotNo() {
    ChoiceField<Boolean> consent = ChoiceField.yesOrNo("consent", "ui.form.yes");

    assertThat(posted().accepts(consent)).isFalse();
    assertThat(posted("consent", "no").get(consent)).isFalse();
  }

  @Test
  void whatIsOptionalMayBeLeftEmptyButNotWrong() {
    Field<Optional<LocalDate>> end = START.optional();

    assertThat(posted("start-day", " ").get(end)).isEmpty();
    assertThat(date("1", "2", "2021").get(end)).contains(LocalDate.of(2021, 2, 1));
    assertThat(date("1", "", "2021").accepts(end)).isFalse();
  }

  @Test
  void whatIsStoredIsFilledInAndReadsAsTheSame() {
    Form form =
        Form.blank(Forms.ENGLISH)
            .with(TITLE, "Friendship café")
            .with(START, LocalDate.of(2021, 11, 3))
            .with(GRANT, 123_450L)
            .with(PEOPLE, 12)
            .with(MODE, Mode.NOT_STATED)
            .withVersion(7);

    assertThat(form.accepts(TITLE, START, GRANT, PEOPLE, MODE)).isTrue();
    assertThat(form.get(TITLE)).isEqualTo("Friendship café");
    assertThat(form.get(START)).isEqualTo(LocalDate.of(2021, 11, 3));
    assertThat(form.get(GRANT)).isEqualTo(123_450L);
    assertThat(form.get(PEOPLE)).isEqualTo(12);
    assertThat(form.get(MODE)).isEqualTo(Mode.NOT_STATED);
    assertThat(form.version()).isEqualTo(7);
  }

  @Test
  void anAnswerCanBeRefusedForAReasonThatOnlyTheProgrammeKnows() {
    Form form = date("1", "2", "2021");

    form.accepts(START);
    form.refuse(START, "ui.form.between", "the start", "the end of the project");

    assertThat(form.errors().getFirst().message().text())
        .isEqualTo("Start date must be between the start and the end of the project");
  }

  @Test
  void aWrongAnswerHasNoValue() {
    assertThatThrownBy(() -> posted().get(TITLE)).isInstanceOf(IllegalStateException.class);
    assertThat(posted().find(TITLE)).isEmpty();
  }

  @Test
  void aFormWithoutTheVersionOfItsRecordIsNotOurs() {
    assertThatThrownBy(() -> posted().version()).isInstanceOf(NotFromOurPage.class);
    assertThatThrownBy(() -> posted("version", "x").version()).isInstanceOf(NotFromOurPage.class);
  }

  @Test
  void aPasswordIsReadExactlyAndNeverShown() {
    PasswordField password = PasswordField.current("password", "ui.form.yes");

    assertThat(posted("password", " a b ").get(password)).isEqualTo(" a b ");
    assertThat(posted("password", "secret").show(password).value()).isEmpty();
    assertThatThrownBy(() -> PasswordField.current("secret", "ui.form.yes"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuestionIsQuotedInWhatIsSaidAboutIt() {
    TextField name = TextField.of("name", label("What is your name?"));

    assertThat(error(posted(), name)).isEqualTo("Enter your answer to “What is your name?”");
  }

  @Test
  void whatErrorsCallAFieldIsInTheLanguageOfItsLabel() {
    TextField mode = TextField.of("mode", "sample.form.mode");
    Words urdu = Forms.MESSAGES.in(Forms.LANGUAGES.of("ur").orElseThrow());

    assertThat(error(posted(), mode)).isEqualTo("Enter who comes together");
    assertThat(error(Form.blank(urdu), mode)).contains("یہاں کون ملتے ہیں؟");
  }

  @Test
  void theFormKeepsWhatTellsItFromOthers() {
    Form first = Form.blank(Forms.ENGLISH);

    assertThat(posted("once", first.once()).once()).isEqualTo(first.once());
    assertThat(Form.blank(Forms.ENGLISH).once()).isNotEqualTo(first.once());
    assertThat(posted("once", "<script>").once()).hasSize(36);
  }

  private static String error(Form form, Field<?> field) {
    assertThat(form.accepts(field)).isFalse();
    return form.errors().getFirst().message().text();
  }

  private static Form date(String day, String month, String year) {
    return posted("start-day", day, "start-month", month, "start-year", year);
  }
}
