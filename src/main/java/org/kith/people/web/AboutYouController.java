package org.kith.people.web;

import org.kith.people.domain.MonitoringLinks;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.records.SaidPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody answers equality monitoring on their own phone. */
@Controller
class AboutYouController {
  private static final String PATH = MonitoringLinks.PATH + "{token:[A-Za-z0-9_-]{32}}";
  private static final String THANKS = MonitoringLinks.PATH + "thank-you";
  private static final String GONE = MonitoringLinks.PATH + "no-longer";

  private final MonitoringLinks links;

  AboutYouController(MonitoringLinks links) {
    this.links = links;
  }

  @GetMapping(PATH)
  View open(@PathVariable String token, Form form) {
    return links.isOpen(token) ? page(token, form) : worksNoMore(form.words());
  }

  @PostMapping(PATH)
  View answer(@PathVariable String token, Form form) {
    MonitoringQuestions questions = new MonitoringQuestions(form.words());
    return form.posted(questions.all())
        .save(
            () -> links.answer(token, questions.read(form)) ? THANKS : GONE,
            again -> page(token, again));
  }

  @GetMapping(THANKS)
  View thanks(Words words) {
    return View.of(
        "ui/said",
        SaidPage.toAll(words.text("people.ask.thanks"), words.text("people.ask.thanks.said")));
  }

  private static View.Shown page(String token, Form form) {
    return View.of(
        "people/about-you",
        new AboutYouPage(
            form.words().text("people.ask.title"),
            form,
            form.show(new MonitoringQuestions(form.words()).all()),
            MonitoringLinks.PATH + token));
  }

  /** The same for a link that was used, expired, or never was one. */
  @GetMapping(GONE)
  View worksNoMore(Words words) {
    return View.of(
            "ui/said",
            SaidPage.toAll(words.text("people.ask.gone"), words.text("people.ask.gone.said")))
        .with(HttpStatus.GONE);
  }
}
