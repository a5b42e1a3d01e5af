package org.kith.figures.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.NarrativeWriting.Draft;
import org.kith.figures.TextVersion;
import org.kith.figures.WrittenText;
import org.kith.figures.writing.Desk;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.WritingDesk;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a narrative: draft, preview, figures put in, publish, confirm a translation. */
@Controller
class TextController {
  static final TextField BODY =
      TextField.lines("body", "figures.texts.body").atMost(40_000).rows(22);
  static final TickField SAYS_THE_ENGLISH =
      TickField.of("says-the-english", "figures.texts.says-the-english");
  static final TickField MACHINE = TickField.of("machine-drafted", "figures.texts.machine");

  private static final String ONE = TextsController.PATH + "/{key:.+\\..+}";
  private static final String PUBLISH = ONE + "/publish";

  private final NarrativeWriting writing;
  private final TextPages pages;
  private final Desk desk;
  private final Languages languages;
  private final Access access;

  TextController(
      NarrativeWriting writing, TextPages pages, Desk desk, Languages languages, Access access) {
    this.writing = writing;
    this.pages = pages;
    this.desk = desk;
    this.languages = languages;
    this.access = access;
  }

  @GetMapping(ONE)
  @Transactional(readOnly = true)
  View open(@PathVariable String key, Words words) {
    access.require(NarrativeWriting.WRITE);
    TextKey one = TextKey.of(key, languages);
    return page(one, stored(one, words), WritingDesk.CLEAR);
  }

  @PostMapping(ONE)
  View write(@PathVariable String key, Form form) {
    access.require(NarrativeWriting.WRITE);
    TextKey one = TextKey.of(key, languages);
    return desk.look(form, List.of(BODY), one.language())
        .<View>map(looked -> page(one, looked.form(), looked.desk()))
        .orElseGet(() -> save(one, form));
  }

  private View save(TextKey one, Form form) {
    return form.posted(fields(one))
        .changing(() -> stored(one, form.words()))
        .save(
            () -> {
              boolean isTranslation = !one.language().isEnglish();
              writing.save(
                  one.place(),
                  one.language().code(),
                  form.version(),
                  new Draft(
                      form.get(BODY),
                      isTranslation && form.get(SAYS_THE_ENGLISH),
                      isTranslation && form.get(MACHINE)));
              return View.done(one.path(), "figures.texts.saved.done");
            },
            again -> page(one, again, WritingDesk.CLEAR));
  }

  @GetMapping(PUBLISH)
  @Transactional(readOnly = true)
  View askToPublish(@PathVariable String key, Words words) {
    access.require(NarrativeWriting.PUBLISH);
    TextKey one = TextKey.of(key, languages);
    WrittenText text = writing.at(one.place(), one.language().code());
    int draft = text.draft().map(TextVersion::number).orElseThrow(NotFound::new);
    return publishPage(one, Form.blank(words).withVersion(draft));
  }

  @PostMapping(PUBLISH)
  View publish(@PathVariable String key, Form form) {
    access.require(NarrativeWriting.PUBLISH);
    return deciding(
        TextKey.of(key, languages), form, writing::publish, "figures.texts.published.done");
  }

  @PostMapping(ONE + "/confirm")
  View confirm(@PathVariable String key, Form form) {
    access.require(NarrativeWriting.PUBLISH);
    TextKey one = TextKey.of(key, languages);
    writing.confirm(one.place(), one.language().code(), form.version());
    return View.seeOther(View.done(one.path(), "figures.texts.confirmed.done"));
  }

  /** Does something with the version that the person saw. */
  private interface Deciding {
    void with(String place, String language, int version);
  }

  private View deciding(TextKey one, Form form, Deciding deed, String done) {
    return form.posted(List.of())
        .save(
            () -> {
              deed.with(one.place(), one.language().code(), form.version());
              return View.done(one.path(), done);
            },
            again -> publishPage(one, again));
  }

  private View.Shown publishPage(TextKey one, Form form) {
    return FormPage.of(
            form.words().text("figures.texts.publish.title", pages.name(one, form.words()).text()),
            form,
            List.of(),
            one.path() + "/publish",
            "figures.texts.publish")
        .below(TextsController.crumb(form.words()), pages.crumb(one, form.words()))
        .saying("figures.texts.publish.said")
        .shown();
  }

  private View.Shown page(TextKey one, Form form, WritingDesk around) {
    return View.of("figures/text", pages.of(one, form, around, access.who()));
  }

  static List<Field<?>> fields(TextKey one) {
    return one.language().isEnglish() ? List.of(BODY) : List.of(BODY, SAYS_THE_ENGLISH, MACHINE);
  }

  private Form stored(TextKey one, Words words) {
    WrittenText text = writing.at(one.place(), one.language().code());
    TextVersion latest = text.latest();
    Form form = Form.blank(words).with(BODY, text.markdown());
    if (!one.language().isEnglish()) {
      form = form.with(MACHINE, latest != null && latest.isUnconfirmed());
    }
    return form.withVersion(text.version());
  }
}
