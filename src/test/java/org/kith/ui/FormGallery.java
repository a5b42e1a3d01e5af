package org.kith.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.components.Status;
import org.kith.ui.components.Tab;
import org.kith.ui.components.Task;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.DecimalField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FileField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.MoneyField;
import org.kith.ui.forms.PasswordField;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.forms.Values;
import org.kith.ui.forms.WholeNumberField;

/** Every kind of field: asked, and come back with what is wrong. */
final class FormGallery {
  private static final TextField NAME =
      TextField.of("name", "sample.form.name").autocomplete("name");

  private static final List<Field<?>> ALL =
      List.of(
          NAME,
          TextField.lines("story", "sample.form.story").atMost(500),
          TextField.email("email", "sample.form.email").optional(),
          TextField.phone("phone", "sample.form.phone"),
          WholeNumberField.of("people", "sample.form.people"),
          DecimalField.of("share", "sample.form.share").before("%"),
          MoneyField.of("grant", "sample.form.grant"),
          DateField.of("start", "sample.form.start"),
          ChoiceField.of("mode", "sample.form.mode", choices()),
          ChoiceField.yesOrNo("photos", "sample.form.photos"),
          ChoiceField.of("place", "sample.form.place", choices()).select(),
          ChoicesField.of("days", "sample.form.days", choices()),
          TickField.of("read", "sample.form.read").demanded(),
          PasswordField.current("password", "sample.form.password"),
          FileField.of("file", "sample.form.file", 5, ".xlsx", ".csv"));

  private final Gallery gallery;
  private final Words words;

  FormGallery(Gallery gallery, Words words) {
    this.gallery = gallery;
    this.words = words;
  }

  /** As it is first seen, partly filled in. */
  String asked() {
    Form form =
        Form.blank(words)
            .with(NAME, "آمنہ")
            .with(DateField.of("start", "sample.form.start"), LocalDate.of(2021, 11, 3))
            .with(MoneyField.of("grant", "sample.form.grant"), 123_450L);
    return form(form);
  }

  /** As it comes back. */
  String wrong() {
    Form form =
        new Form(
            words,
            Values.of(
                Map.of(
                    "story", List.of("a b ".repeat(130)),
                    "email", List.of("amina@"),
                    "phone", List.of("12"),
                    "people", List.of("about 20"),
                    "grant", List.of("12.345"),
                    "start-day", List.of("3"))),
            "/team/sample");
    form.accepts(ALL);
    return form(form);
  }

  /** Somebody else changed two of its answers, this person one of them and another. */
  String conflict() {
    List<Field<?>> fields = ALL.subList(0, 2);
    TextField story = (TextField) fields.get(1);
    Form opened = Form.blank(words).with(NAME, "Amina").with(story, "Tea.").withVersion(1);
    Form now = opened.with(NAME, "Amina K.").with(story, "Tea and talk.").withVersion(2);
    Map<String, List<String>> posted = new HashMap<>();
    opened.hidden().forEach(hidden -> posted.put(hidden.name(), List.of(hidden.value())));
    posted.put("name", List.of("Amina"));
    posted.put("story", List.of("Tea, talk and sewing,\nevery Friday."));
    return form(new Form(words, Values.of(posted), "").meeting(now, fields));
  }

  /** What stands around forms. */
  String around() {
    return component(
            "subnavigation",
            Map.of(
                "label",
                english("This project"),
                "tabs",
                List.of(
                    Tab.of(english("Project"), "/gallery"),
                    new Tab(english("Findings"), "/gallery/findings", 12),
                    Tab.of(english("History"), "/gallery/history"))))
        + heading("Around forms")
        + component(
            "status", Map.of("status", new Status(english("To approve"), Status.Colour.BLUE)))
        + component("history", Map.of("entries", history()))
        + gallery.component(
            "empty",
            Map.of(
                "text",
                Gallery.html("Nothing waits for you."),
                "action",
                Gallery.html(
                    "<p class=\"govuk-body\"><a class=\"govuk-link\" href=\"#main\">See everything</a></p>")))
        + component(
            "tasklist",
            Map.of(
                "tasks",
                List.of(
                    new Task(english("About you"), null, "/you", english("Completed"), true),
                    new Task(
                        english("Your group"),
                        english("Who runs it, and where"),
                        "/group",
                        english("Not started"),
                        false),
                    new Task(english("Send"), null, null, english("Cannot start yet"), false))))
        + component(
            "search", Map.of("path", "/team/search", "label", english("Search"), "value", ""))
        + gallery.component(
            "fieldset",
            Map.of(
                "legend",
                Gallery.html("People by place"),
                "content",
                Gallery.html(place("Palfrey") + place("Birchills"))));
  }

  private static List<HistoryEntry> history() {
    return List.of(
        new HistoryEntry(
            LocalDate.of(2021, 7, 13),
            "Joan Field",
            "Changed the target for 2021",
            "The hall closed for six weeks."),
        new HistoryEntry(LocalDate.of(2021, 6, 3), "Amina Khan", "Added the project", ""));
  }

  private String place(String name) {
    String id = "in-" + name.toLowerCase(Locale.ROOT);
    return field(Form.blank(words), WholeNumberField.of(id, Label.of(english(name))));
  }

  private String form(Form form) {
    StringBuilder content = new StringBuilder();
    ALL.forEach(field -> content.append(field(form, field)));
    content.append(
        gallery.component(
            "buttongroup",
            Map.of(
                "content",
                Gallery.html(
                    gallery.component("button", Map.of("text", Gallery.html("Save")))
                        + "<a class=\"govuk-link\" href=\"#main\">Cancel</a>"))));
    return component("problems", Map.of("form", form))
        + heading("A form")
        + component(
            "form",
            Map.of(
                "path",
                "/team/sample",
                "form",
                form,
                "uploads",
                true,
                "content",
                Gallery.html(content.toString())));
  }

  private String component(String name, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("frame", gallery.frameOfThePage());
    return gallery.component(name, all);
  }

  private static String heading(String words) {
    return "<h1 class=\"govuk-heading-l\">" + words + "</h1>";
  }

  private String field(Form form, Field<?> field) {
    return component("field", Map.of("field", form.show(field)));
  }

  private static List<Choice<String>> choices() {
    return List.of(
        new Choice<>("one", "one", Label.key("sample.form.choice.one")),
        new Choice<>("two", "two", Label.key("sample.form.choice.two")));
  }

  private static Text english(String words) {
    return Text.english(words);
  }
}
