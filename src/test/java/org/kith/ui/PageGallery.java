package org.kith.ui;

import java.util.List;
import java.util.Map;
import org.kith.ui.components.Task;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.web.JourneyCheckPage;
import org.kith.ui.web.JourneyStartPage;
import org.kith.ui.web.JourneyTasksPage;
import org.kith.ui.web.LostFormPage;
import org.kith.ui.web.QuestionPage;

/** The pages that forms and journeys have in common, by template. */
final class PageGallery {
  private static final String PATH = "/sample/journey/0000";

  private final Words words;

  PageGallery(Words words) {
    this.words = words;
  }

  Map<String, Page> pages() {
    return Map.of(
        "journey-start",
        new JourneyStartPage(
            Text.english("Sign the pledge"),
            Text.english("It takes about five minutes. You can change your mind at any time."),
            "/sample/journey",
            true),
        "journey-question",
        question(),
        "journey-tasks",
        tasks(),
        "journey-check",
        check(),
        "lost-form",
        new LostFormPage(
            words.text("ui.lost.signed-out.title"),
            words.text("ui.lost.signed-out.text"),
            List.of(
                new LostFormPage.Answer("title", "Title", "Friendship café", 1),
                new LostFormPage.Answer("story", "Story", "Tea and talk,\nevery Friday.", 3)),
            words.text("ui.lost.signed-out.go-on"),
            "/sign-in"));
  }

  private QuestionPage question() {
    Field<?> photos = ChoiceField.yesOrNo("photos", "sample.form.photos");
    Form form = Form.blank(words);
    form.accepts(photos);
    return new QuestionPage(
        photos.label().in(words),
        false,
        form,
        form.show(List.of(photos)),
        PATH + "/photos",
        PATH + "/name",
        true);
  }

  private JourneyTasksPage tasks() {
    return new JourneyTasksPage(
        Text.english("Ask for money from the fund"),
        List.of(
            new Task(
                Text.english("Your group"),
                null,
                PATH + "/a",
                words.text("ui.journey.finished"),
                true),
            new Task(
                Text.english("Your idea"),
                null,
                PATH + "/b",
                words.text("ui.journey.not-begun"),
                false)),
        false,
        PATH + "/check",
        true);
  }

  private JourneyCheckPage check() {
    Field<?> name = TextField.of("name", "sample.form.name");
    Field<?> start = DateField.of("start", "sample.form.start");
    return new JourneyCheckPage(
        words.text("ui.journey.check"),
        Form.blank(words),
        List.of(
            new JourneyCheckPage.Part(
                Text.english("About you"),
                List.of(
                    new JourneyCheckPage.Told(
                        name.label().in(words), Text.english("Amina Khan"), PATH + "/name"),
                    new JourneyCheckPage.Told(
                        start.label().in(words), Text.english(""), PATH + "/start")))),
        PATH,
        true);
  }
}
