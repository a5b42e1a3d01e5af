package org.kith.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.ui.forms.Forms.label;
import static org.kith.ui.forms.Forms.posted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.springframework.http.HttpStatus;

/** Two people change the same record: Amina writes, and Joan saves first. */
class MeetingTest {
  private static final TextField TITLE = TextField.of("title", label("Title"));
  private static final TextField STORY = TextField.lines("story", label("Story"));
  private static final MoneyField GRANT = MoneyField.of("grant", label("Grant"));
  private static final Field<Optional<LocalDate>> END =
      DateField.of("end", label("End")).optional();
  private static final List<Field<?>> ALL = List.of(TITLE, STORY, GRANT, END);

  private record SamplePage(Form form) implements Page {
    @Override
    public Text title() {
      return Text.english("Sample");
    }
  }

  private final Form opened = stored("Tea", "On Fridays.\nAt ten.", 120_000L, Optional.empty(), 1);

  @Test
  void whatOnlyAminaChangedStaysAndWhatOnlyJoanChangedComesIn() {
    Form amina = posted(opened, "title", "Tea and talk");
    Form now = stored("Tea", "On Mondays.", 120_000L, Optional.of(LocalDate.of(2021, 11, 3)), 2);

    Form met = amina.meeting(now, ALL);

    assertThat(met.get(TITLE)).isEqualTo("Tea and talk");
    assertThat(met.get(STORY)).isEqualTo("On Mondays.");
    assertThat(met.get(END)).contains(LocalDate.of(2021, 11, 3));
    assertThat(met.version()).isEqualTo(2);
    assertThat(conflict(met).clashes()).isEmpty();
    assertThat(conflict(met).taken())
        .extracting(taken -> taken.label() + ": " + taken.now())
        .containsExactly("Story: On Mondays.", "End: 3 November 2021");
  }

  @Test
  void whatBothChangedIsShownTwiceAndTheFormKeepsAminasWords() {
    Form amina = posted(opened, "grant", "£1,500");
    Form now = stored("Tea", "On Fridays.\nAt ten.", 90_050L, Optional.empty(), 2);

    Form met = amina.meeting(now, ALL);

    assertThat(met.get(GRANT)).isEqualTo(150_000L);
    assertThat(conflict(met).clashes())
        .containsExactly(
            new Conflict.Clash(
                "grant", Text.english("Grant"), Text.english("£1,500"), Text.english("£900.50")));
  }

  @Test
  void theSameChangeByBothIsNone() {
    Form amina = posted(opened, "grant", " £1,500.00");
    Form now = stored("Tea", "On Fridays.\nAt ten.", 150_000L, Optional.empty(), 2);

    Form met = amina.meeting(now, ALL);

    assertThat(met.conflict()).isEqualTo(new Conflict(List.of(), List.of()));
  }

  @Test
  void theLineBreaksOfABrowserAreNoChange() {
    Form amina = posted(opened, "story", "On Fridays.\r\nAt ten.");
    Form now = stored("Tea", "On Mondays.", 120_000L, Optional.empty(), 2);

    assertThat(amina.meeting(now, ALL).get(STORY)).isEqualTo("On Mondays.");
  }

  @Test
  void whatBothEmptiedOrNeverFilledIsNoChange() {
    Form amina = posted(opened, "end-day", "", "end-month", "", "end-year", "");

    assertThat(amina.meeting(opened.withVersion(2), ALL).conflict())
        .isEqualTo(new Conflict(List.of(), List.of()));
  }

  @Test
  void whatWasPutTogetherIsWhatWasSeenNextTime() {
    Form now = stored("Tea", "On Mondays.", 120_000L, Optional.empty(), 2);
    Form again = posted(posted(opened, "title", "Tea and talk").meeting(now, ALL));
    Form later = stored("Tea", "On Sundays.", 120_000L, Optional.empty(), 3);

    Form met = again.meeting(later, ALL);

    assertThat(met.get(TITLE)).isEqualTo("Tea and talk");
    assertThat(met.get(STORY)).isEqualTo("On Sundays.");
  }

  @Property(tries = 200)
  void nothingThatAminaWroteIsEverReplaced(
      @ForAll @AlphaChars @StringLength(min = 1, max = 2) String before,
      @ForAll @AlphaChars @StringLength(min = 1, max = 2) String hers,
      @ForAll @AlphaChars @StringLength(min = 1, max = 2) String joans) {
    Form met =
        posted(Form.blank(Forms.ENGLISH).with(TITLE, before).withVersion(1), "title", hers)
            .meeting(Form.blank(Forms.ENGLISH).with(TITLE, joans).withVersion(2), List.of(TITLE));
    boolean isClash = !hers.equals(before) && !joans.equals(before) && !hers.equals(joans);

    assertThat(met.get(TITLE)).isEqualTo(hers.equals(before) ? joans : hers);
    assertThat(conflict(met).clashes()).hasSize(isClash ? 1 : 0);
  }

  @Test
  void aSaveThatComesTooLateAnswersWithBothVersions() {
    Form amina = posted(opened, "title", "Tea and talk");
    Form now = stored("Coffee", "On Fridays.\nAt ten.", 120_000L, Optional.empty(), 2);

    View answer =
        amina
            .posted(ALL)
            .changing(() -> now)
            .save(
                () -> {
                  throw new ChangedMeanwhile();
                },
                MeetingTest::page);

    assertThat(shown(answer).status()).isEqualTo(HttpStatus.CONFLICT);
    Form again = ((SamplePage) shown(answer).page()).form();
    assertThat(again.hasErrors()).isTrue();
    assertThat(posted(again).posted(ALL).save(() -> "/done", MeetingTest::page))
        .isEqualTo(View.seeOther("/done"));
  }

  @Test
  void aRefusalKeepsTheFormAndSaysWhy() {
    View answer =
        posted(opened)
            .posted(ALL)
            .save(
                () -> {
                  throw new RoundClosed();
                },
                MeetingTest::page);

    assertThat(shown(answer).status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    Form again = ((SamplePage) shown(answer).page()).form();
    assertThat(again.errors().getFirst().message().text()).isEqualTo("This round is closed.");
    assertThat(again.show(TITLE).value()).isEqualTo("Tea");
  }

  @Test
  void whatIsWrongTogetherIsFoundBeforeAnythingIsSaved() {
    View answer =
        posted(opened)
            .posted(ALL)
            .checking(form -> form.refuse(GRANT, "ui.form.money"))
            .save(
                () -> {
                  throw new AssertionError("saved");
                },
                MeetingTest::page);

    assertThat(shown(answer).status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void aSecondClickIsTheSamePostingAndAnotherWordIsAnother() {
    String first = posted(opened).fingerprint();

    assertThat(posted(opened).fingerprint()).isEqualTo(first);
    assertThat(posted(opened, "_csrf", "another").fingerprint()).isEqualTo(first);
    assertThat(posted(opened, "title", "Teas").fingerprint()).isNotEqualTo(first);
    assertThat(posted(stored("Tea", "", 1L, Optional.empty(), 1)).fingerprint())
        .isNotEqualTo(first);
    Form elsewhere = new Form(Forms.ENGLISH, posted(opened).values(), "/team/other");
    assertThat(elsewhere.fingerprint()).isNotEqualTo(first);
  }

  @Test
  void aChangeWithoutItsRecordIsRefusedPlainly() {
    assertThatThrownBy(() -> posted().meeting(posted(), ALL)).isInstanceOf(NotFromOurPage.class);
  }

  private static final class RoundClosed extends Refusal {
    RoundClosed() {
      super("This round is closed.");
    }
  }

  private static Conflict conflict(Form met) {
    return Objects.requireNonNull(met.conflict());
  }

  private static View.Shown page(Form form) {
    return View.of("sample/page", new SamplePage(form));
  }

  private static View.Shown shown(View view) {
    return (View.Shown) view;
  }

  private static Form stored(
      String title, String story, Long grant, Optional<LocalDate> end, int version) {
    return Form.blank(Forms.ENGLISH)
        .with(TITLE, title)
        .with(STORY, story)
        .with(GRANT, grant)
        .with(END, end)
        .withVersion(version);
  }
}
