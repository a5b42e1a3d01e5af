package org.kith.people.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirming and changing what a purpose rests on, and writing what people are told of it. */
@Controller
class PurposeFormController {
  private static final DateField SINCE = DateField.of("since", "people.notice.since");
  private static final TextField ENGLISH =
      TextField.lines("words-en", "people.notice.words").atMost(6000).rows(12);

  private final Access access;
  private final Purposes purposes;
  private final Submissions submissions;
  private final Languages languages;
  private final Today today;

  PurposeFormController(
      Access access, Purposes purposes, Submissions submissions, Languages languages, Today today) {
    this.access = access;
    this.purposes = purposes;
    this.submissions = submissions;
    this.languages = languages;
    this.today = today;
  }

  @GetMapping(PeoplePaths.PURPOSE + "/change")
  View change(@PathVariable String purpose, Words words) {
    Purpose one = existing(purpose);
    return changePage(one, PurposeFields.stored(one, words));
  }

  @PostMapping(PeoplePaths.PURPOSE + "/change")
  View change(@PathVariable String purpose, Form form) {
    Purpose one = existing(purpose);
    return form.posted(PurposeFields.ALL)
        .changing(() -> PurposeFields.stored(existing(purpose), form.words()))
        .save(
            () -> {
              purposes.change(
                  purpose,
                  form.version(),
                  PurposeFields.read(form),
                  form.get(PurposeFields.CONFIRMED));
              return View.done(PeoplePaths.purpose(purpose), "people.purpose.changed.done");
            },
            again -> changePage(one, again));
  }

  private View.Shown changePage(Purpose purpose, Form form) {
    return below(
        purpose,
        FormPage.of(
                name(purpose, form.words()),
                form,
                PurposeFields.ALL,
                PeoplePaths.purpose(purpose.id()) + "/change",
                "people.save")
            .saying("people.purpose.change.said"));
  }

  @GetMapping(PeoplePaths.PURPOSE + "/notice")
  View write(@PathVariable String purpose, Words words) {
    Purpose one = existing(purpose);
    return noticePage(
        one,
        Form.blank(words)
            .with(SINCE, today.day())
            .with(ENGLISH, NoticeWords.of(purposes, one, words).text()));
  }

  @PostMapping(PeoplePaths.PURPOSE + "/notice")
  View write(@PathVariable String purpose, Form form) {
    Purpose one = existing(purpose);
    return form.posted(noticeFields())
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      purposes.write(purpose, form.get(SINCE), words(form));
                      return View.done(PeoplePaths.purpose(purpose), "people.notice.written.done");
                    }),
            again -> noticePage(one, again));
  }

  private View.Shown noticePage(Purpose purpose, Form form) {
    return below(
        purpose,
        FormPage.of(
                "people.notice.new",
                form,
                noticeFields(),
                PeoplePaths.purpose(purpose.id()) + "/notice",
                "people.save")
            .saying("people.notice.new.said"));
  }

  private List<Field<?>> noticeFields() {
    List<Field<?>> fields = new ArrayList<>(List.of(SINCE, ENGLISH));
    others().map(PurposeFormController::translation).forEach(fields::add);
    return fields;
  }

  private Stream<Language> others() {
    return languages.all().stream().filter(language -> !language.isEnglish());
  }

  private static Field<Optional<String>> translation(Language language) {
    return TextField.lines(
            "words-" + language.code(), Label.of(Text.english(language.englishName())))
        .atMost(6000)
        .rows(8)
        .optional();
  }

  private Map<String, String> words(Form form) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("en", form.get(ENGLISH));
    others()
        .forEach(language ->
            form.get(translation(language)).ifPresent(text -> words.put(language.code(), text)));
    return words;
  }

  private static View.Shown below(Purpose purpose, FormPage page) {
    return page.below(
            PeoplePaths.purposes(page.words()),
            new Crumb(name(purpose, page.words()), PeoplePaths.purpose(purpose.id())))
        .shown();
  }

  private static Text name(Purpose purpose, Words words) {
    return words.text(WishFields.matterKey(purpose.id()));
  }

  private Purpose existing(String id) {
    access.require(Purposes.KEEP);
    return purposes.find(id).orElseThrow(NotFound::new);
  }
}
