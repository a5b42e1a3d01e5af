package org.kith.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.ui.FormLost;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.journey.Draft;
import org.kith.ui.journey.Drafts;
import org.kith.ui.journey.Journey;
import org.kith.ui.journey.Question;
import org.kith.ui.journey.Route;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of one journey. */
final class JourneyPages {
  private final Journey journey;
  private final ObjectProvider<Drafts> drafts;

  JourneyPages(Journey journey, ObjectProvider<Drafts> drafts) {
    this.journey = journey;
    this.drafts = drafts;
  }

  View start(Form form) {
    journey.authorise();
    return View.of("ui/journey-start", JourneyStartPage.of(journey, form.words()));
  }

  View begin() {
    journey.authorise();
    String token = drafts.getObject().begin(journey.path(), journey.keep());
    return View.seeOther(journey.path() + "/" + token);
  }

  View overview(@PathVariable("token") String token, Form form, HttpServletResponse response) {
    Draft draft = draft(token, response);
    if (draft.isSent()) {
      return View.seeOther(draft.result());
    }
    DraftPages pages = pages(token, draft, form.words());
    return pages.hasTasks() ? pages.tasks() : View.seeOther(pages.unanswered());
  }

  View ask(
      @PathVariable("token") String token,
      @PathVariable("slug") String slug,
      Form form,
      HttpServletResponse response) {
    Draft draft = draft(token, response);
    if (draft.isSent()) {
      return View.seeOther(draft.result());
    }
    DraftPages pages = pages(token, draft, form.words());
    return pages
        .route()
        .find(slug)
        .<View>map(question -> pages.question(question, pages.route().answers().form()))
        .orElseGet(() -> View.seeOther(pages.path()));
  }

  View answer(
      @PathVariable("token") String token,
      @PathVariable("slug") String slug,
      Form form,
      HttpServletResponse response) {
    DraftPages pages = pages(token, draft(token, response), form.words());
    Question question = pages.route().find(slug).orElseThrow(this::lost);
    return form.posted(question.fields())
        .save(
            () -> {
              keep(token, question, form);
              return pages(token, draft(token), form.words()).after(question);
            },
            again -> pages.question(question, again));
  }

  View check(@PathVariable("token") String token, Form form, HttpServletResponse response) {
    Draft draft = draft(token, response);
    if (draft.isSent()) {
      return View.seeOther(draft.result());
    }
    DraftPages pages = pages(token, draft, form.words());
    return pages.route().firstUnanswered().isPresent()
        ? View.seeOther(pages.unanswered())
        : pages.check(form);
  }

  View send(@PathVariable("token") String token, Form form, HttpServletResponse response) {
    DraftPages pages = pages(token, draft(token, response), form.words());
    try {
      return form.posted(List.of())
          .save(
              () ->
                  drafts
                      .getObject()
                      .send(journey.path(), token, draft -> submitted(token, draft, form.words()))
                      .orElseThrow(this::lost),
              pages::check);
    } catch (Unfinished unfinished) {
      return View.seeOther(pages.path());
    }
  }

  private String submitted(String token, Draft draft, Words words) {
    Route route = pages(token, draft, words).route();
    if (route.firstUnanswered().isPresent()) {
      throw new Unfinished();
    }
    return journey.submit(route.answers());
  }

  /** Undoes the sending of what is not all answered. */
  private static final class Unfinished extends RuntimeException {
    Unfinished() {
      super("unfinished", null, false, false);
    }
  }

  /** Keeps the answers as if typed in one way, whatever the language of the page. */
  private void keep(String token, Question question, Form form) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    question.fields().forEach(field -> written.putAll(written(field, form)));
    if (!drafts.getObject().keep(journey.path(), token, question.slug(), written)) {
      throw lost();
    }
  }

  private static <T> Map<String, List<String>> written(Field<T> field, Form form) {
    return field.write(form.get(field));
  }

  private DraftPages pages(String token, Draft draft, Words words) {
    return new DraftPages(
        journey, token, Route.of(journey.sections(), draft.answers(words)), words);
  }

  /** Nothing of a draft stays in a browser or between here and there: it may be a shared one. */
  private Draft draft(String token, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    journey.authorise();
    return draft(token);
  }

  private Draft draft(String token) {
    return drafts.getObject().find(journey.path(), token).orElseThrow(this::lost);
  }

  private FormLost lost() {
    return new FormLost(FormLost.Reason.EXPIRED, journey.path());
  }
}
