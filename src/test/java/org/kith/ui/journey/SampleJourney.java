package org.kith.ui.journey;

import java.util.List;
import org.kith.kernel.Refusal;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Component;

/** A journey of four questions, one of which only some are asked. */
@Component
final class SampleJourney implements Journey {
  static final TextField NAME = TextField.of("name", "sample.form.name");
  static final ChoiceField<Boolean> PHOTOS = ChoiceField.yesOrNo("photos", "sample.form.photos");
  static final DateField START = DateField.of("start", "sample.form.start");
  static final TextField STORY = TextField.lines("story", "sample.form.story");
  static final ChoiceField<String> MODE =
      ChoiceField.of(
          "mode",
          "sample.form.mode",
          List.of(
              new Choice<>("one", "one", Label.key("sample.form.choice.one")),
              new Choice<>("two", "two", Label.key("sample.form.choice.two"))));
  private static final Field<?> REMARKS = STORY.optional();

  static final class NobodyThere extends Refusal {
    NobodyThere() {
      super("Nobody takes this today.");
    }
  }

  @Override
  public String path() {
    return "/sample/journey";
  }

  @Override
  public Label title() {
    return Label.key("sample.title");
  }

  @Override
  public List<Section> sections() {
    return List.of(
        Section.of(
            "sample.title",
            Question.of("name", NAME),
            Question.of("photos", PHOTOS),
            Question.of("day", "sample.form.start", START, MODE)
                .when(answers -> answers.is(PHOTOS, true)),
            Question.of("remarks", REMARKS)));
  }

  @Override
  public String submit(Answers answers) {
    if (answers.get(NAME).equals("Nobody")) {
      throw new NobodyThere();
    }
    return "/sample/thanks/"
        + answers.get(NAME)
        + answers.find(START).map(day -> "-" + day).orElse("");
  }
}
