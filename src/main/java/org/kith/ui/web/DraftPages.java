package org.kith.ui.web;

import java.util.List;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Task;
import org.kith.ui.forms.Form;
import org.kith.ui.journey.Journey;
import org.kith.ui.journey.Question;
import org.kith.ui.journey.Route;
import org.kith.ui.journey.Section;

/** What the pages of one draft show, and where they are. */
record DraftPages(Journey journey, String token, Route route, Words words) {

  String path() {
    return journey.path() + "/" + token;
  }

  String path(Question question) {
    return path() + "/" + question.slug();
  }

  /** The first question without an answer, or the page to check them on. */
  String unanswered() {
    return route.firstUnanswered().map(this::path).orElse(path() + "/check");
  }

  /** Where a person goes on to after answering this. */
  String after(Question question) {
    return route
        .unansweredAfter(question)
        .map(this::path)
        .orElse(hasTasks() ? path() : unanswered());
  }

  boolean hasTasks() {
    return journey.sections().size() > 1;
  }

  View.Shown question(Question question, Form form) {
    String back =
        route.previous(question).map(this::path).orElse(hasTasks() ? path() : journey.path());
    return View.of(
        "ui/journey-question",
        new QuestionPage(
            question.heading(words),
            question.title() != null,
            form,
            form.show(question.fields()),
            path(question),
            back,
            journey.isForEveryone()));
  }

  View.Shown tasks() {
    List<Task> tasks =
        journey.sections().stream()
            .filter(section -> !route.questions(section).isEmpty())
            .map(this::task)
            .toList();
    return View.of(
        "ui/journey-tasks",
        new JourneyTasksPage(
            journey.title().in(words),
            tasks,
            route.firstUnanswered().isEmpty(),
            path() + "/check",
            journey.isForEveryone()));
  }

  View.Shown check(Form form) {
    return View.of(
        "ui/journey-check", JourneyCheckPage.of(journey, route, form, this::path, path()));
  }

  private Task task(Section section) {
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
                ? "ui.journey.finished"
                : answered == 0 ? "ui.journey.not-begun" : "ui.journey.begun");
    return new Task(
        section.title().in(words),
        section.title().hint(words).orElse(null),
        path(next),
        state,
        isDone);
  }
}
