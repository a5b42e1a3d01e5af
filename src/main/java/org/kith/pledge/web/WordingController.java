package org.kith.pledge.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.organisations.RecordDesk;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TickField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A pledge in another language: its English words stand above the form. */
@Controller
class WordingController {
  private static final String ONE =
      TeamPledgesController.PATH + TeamPledgesController.ID + "/words/{language:[a-z]{2,3}}";
  private static final TickField CONFIRMED = TickField.of("confirmed", "pledge.words.is-confirmed");
  private static final List<Field<?>> ALL =
      List.of(PledgeFields.TITLE, PledgeFields.PROMISE, CONFIRMED);

  private final Pledges pledges;
  private final Languages languages;
  private final RecordDesk desk;

  WordingController(Pledges pledges, Languages languages, RecordDesk desk) {
    this.pledges = pledges;
    this.languages = languages;
    this.desk = desk;
  }

  @GetMapping(ONE)
  View ask(@PathVariable UUID id, @PathVariable String language, Words words) {
    Pledge pledge = own(id);
    Language other = other(language);
    Optional<Pledges.Wording> known =
        pledges.wordings(id).stream()
            .filter(one -> one.language().equals(other.code()))
            .findFirst();
    Form blank = Form.blank(words);
    return page(
        pledge,
        other,
        known
            .map(one ->
                blank
                    .with(PledgeFields.TITLE, one.title())
                    .with(PledgeFields.PROMISE, one.promise())
                    .with(CONFIRMED, one.isConfirmed()))
            .orElse(blank));
  }

  @PostMapping(ONE)
  View save(@PathVariable UUID id, @PathVariable String language, Form form) {
    Pledge pledge = own(id);
    Language other = other(language);
    return form.posted(ALL)
        .save(
            () -> {
              pledges.word(
                  id,
                  new Pledges.Wording(
                      other.code(),
                      form.get(PledgeFields.TITLE),
                      form.get(PledgeFields.PROMISE),
                      form.get(CONFIRMED)));
              return View.done(TeamPledgesController.path(id), "pledge.saved.done");
            },
            again -> page(pledge, other, again));
  }

  private static View.Shown page(Pledge pledge, Language other, Form form) {
    return FormPage.of(
            form.words().text("pledge.words.in", other.englishName()),
            form,
            ALL,
            TeamPledgesController.path(pledge.id()) + "/words/" + other.code(),
            "pledge.save")
        .below(
            TeamPledgesController.crumb(form.words()),
            new Crumb(
                Text.english(pledge.details().title()), TeamPledgesController.path(pledge.id())))
        .saying(Text.english(pledge.details().title()))
        .saying(Text.english(pledge.details().promise()))
        .shown();
  }

  private Pledge own(UUID id) {
    return desk.own(Pledges.PLAN, pledges::find, id);
  }

  private Language other(String code) {
    return languages.of(code).filter(one -> !one.isEnglish()).orElseThrow(NotFound::new);
  }
}
