package org.kith.ui.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.ui.FormLost;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Task;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.journey.Draft;
import org.kith.ui.journey.Drafts;
import org.kith.ui.journey.Journey;
import org.kith.ui.journey.Question;
import org.kith.ui.journey.Route;
import org.kith.ui.journey.Section;
import org.springframework.beans.factory.ObjectProvider;
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
    return View.seeOther(path(token));
  }

  View overview(@PathVariable("token") String token, Form form) {
    Draft draft = draft(token);
    if (draft.isSent()) {
      return View.seeOther(draft.result());
    }
    Route route = route(draft, form.words());
    return journey.sections().size() == 1
        ? View.seeOther(unanswered(token, route))
        : View.of("ui/journey-tasks", tasks(token, route, form.words()));
  }

  View ask(@PathVariable("token") String token, @PathVariable("slug") String slug, Form form) {
    Draft draft = draft(token);
    if (draft.isSent()) {
      return View.seeOther(draft.result());
    }
    Route route = route(draft, form.words());
    return route
        .find(slug)
        .<View>map(question -> page(token, route, question, route.answers().form()))
        .orElseGet(() -> View.seeOther(path(token)));
  }

  View answer(@PathVariable("token") String token, @PathVariable("slug") String slug, Form form) {
    Route before = route(draft(token), form.words());
    Question question = before.find(slug).orElseThrow(this::lost);
    return form.posted(question.fields())
        .save(
            () -> {
              if (!drafts.getObject().keep(journey.path(), token, slug, written(question, form))) {
                throw lost();
              }
              return after(token, question, form.words());
            },
            again -> page(token, before, question, again));
  }

  View check(@PathVariable("token") String token, Form form) {
    Draft draft = draft(token);
    Route route = route(draft, form.words());
    if (draft.isSent() || route.firstUnanswered().isPresent()) {
      return View.seeOther(draft.isSent() ? draft.result() : unanswered(token, route));
    }
    return View.of("ui/journey-check", check(token, route, form));
  }

  View send(@PathVariable("token") String token, Form form) {
    Route route = route(draft(token), form.words());
    try {
      return form.posted(List.of())
          .save(
              () ->
                  drafts
                      .getObject()
                      .send(journey.path(), token, draft -> submitted(draft, form.words()))
                      .orElseThrow(this::lost),
              again -> View.of("ui/journey-check", check(token, route, again)));
    } catch (Unfinished unfinished) {
      return View.seeOther(path(token));
    }
  }

  private String submitted(Draft draft, Words words) {
    Route route = route(draft, words);
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

  /** The answers as they are kept: as if typed in one way, whatever the language of the page. */
  private static Map<String, List<String>> written(Question question, Form form) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    question.fields().forEach(field -> written.putAll(written(field, form)));
    return written;
  }

  private static <T> Map<String, List<String>> written(Field<T> field, Form form) {
    return field.write(form.get(field));
  }

  private String after(String token, Question question, Words words) {
    Route route = route(draft(token), words);
    return route
        .unansweredAfter(question)
        .map(next -> path(token, next))
        .orElse(journey.sections().size() == 1 ? unanswered(token, route) : path(token));
  }

  /** The first question without an answer, or the page to check them on. */
  private String unanswered(String token, Route route) {
    return route
        .firstUnanswered()
        .map(question -> path(token, question))
        .orElse(path(token) + "/check");
  }

  private View.Shown page(String token, Route route, Question question, Form form) {
    String back =
        route
            .previous(question)
            .map(previous -> path(token, previous))
            .orElse(journey.sections().size() == 1 ? journey.path() : path(token));
    return View.of(
        "ui/journey-question",
        new QuestionPage(
            question.heading(form.words()),
            question.title() != null,
            form,
            form.show(question.fields()),
            path(token, question),
            back,
            journey.isForEveryone()));
  }

  private JourneyTasksPage tasks(String token, Route route, Words words) {
    List<Task> tasks =
        journey.sections().stream()
            .filter(section -> !route.questions(section).isEmpty())
            .map(section -> task(token, route, section, words))
            .toList();
    boolean isComplete = route.firstUnanswered().isEmpty();
    return new JourneyTasksPage(
        journey.title().in(words),
        tasks,
        isComplete,
        path(token) + "/check",
        journey.isForEveryone());
  }

  private Task task(String token, Route route, Section section, Words words) {
    List<Question> questions = route.questions(section);
    int answered = route.answered(section);
    boolean isDone = answered == questions.size();
    Question next =
        questions.stream()
            .filter(question -> !route.isAnswered(question))
            .findFirst()
            .orElse(questions.getFirst());
    Text state =
        words.text(
            isDone
                ? "ui.journey.done"
                : answered == 0 ? "ui.journey.not-begun" : "ui.journey.begun");
    return new Task(
        section.title().in(words),
        section.title().hint(words).orElse(null),
        path(token, next),
        state,
        isDone);
  }

  private JourneyCheckPage check(String token, Route route, Form form) {
    return JourneyCheckPage.of(
        journey, route, form, question -> path(token, question), path(token));
  }

  private Route route(Draft draft, Words words) {
    return Route.of(journey.sections(), draft.answers(words));
  }

  private Draft draft(String token) {
    journey.authorise();
    return drafts.getObject().find(journey.path(), token).orElseThrow(this::lost);
  }

  private FormLost lost() {
    return new FormLost(FormLost.Reason.EXPIRED, journey.path());
  }

  private String path(String token) {
    return journey.path() + "/" + token;
  }

  private String path(String token, Question question) {
    return path(token) + "/" + question.slug();
  }
}
