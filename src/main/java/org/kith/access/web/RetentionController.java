package org.kith.access.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.access.retention.Retention;
import org.kith.access.retention.Retention.Preview;
import org.kith.access.retention.Retention.Run;
import org.kith.access.retention.Retention.Step;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoicesField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What is kept longer than its purpose needs: looked at, and confirmed to go. */
@Controller
class RetentionController {
  static final String PATH = "/team/retention";
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int RUNS = 20;
  private static final TextField REASON =
      TextField.lines("reason", "access.retention.reason").atMost(300).rows(3);

  private final Access access;
  private final Retention retention;
  private final Submissions submissions;

  RetentionController(Access access, Retention retention, Submissions submissions) {
    this.access = access;
    this.retention = retention;
    this.submissions = submissions;
  }

  @GetMapping(PATH)
  View look(Words words) {
    access.require(Retention.DISPOSE);
    List<Preview> previews = retention.preview();
    List<Run> runs = retention.runs(RUNS);
    boolean isDue = previews.stream().anyMatch(one -> one.due().count() > 0);
    boolean isRunning = runs.stream().anyMatch(run -> run.doneAt() == null);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("access.retention"),
            words.text("access.retention.about"),
            List.of(),
            isDue && !isRunning
                ? List.of(new Way(words.text("access.retention.confirm"), PATH + "/confirm"))
                : List.of(),
            List.of(due(previews, words), runs(runs, previews, words))));
  }

  private static Listing due(List<Preview> previews, Words words) {
    return new Listing(
        words.text("access.retention.due"),
        List.of(
            words.text("access.retention.what"),
            words.text("access.retention.before"),
            words.text("access.retention.count"),
            words.text("access.retention.outcome"),
            words.text("access.retention.examples")),
        previews.stream()
            .map(one ->
                List.of(
                    Cell.of(one.rule().what()),
                    Cell.of(words.date(one.before())),
                    Cell.of(words.number(one.due().count())),
                    Cell.of(one.rule().outcome()),
                    Cell.of(
                        one.due().examples().isEmpty()
                            ? "–"
                            : String.join(", ", one.due().examples()))))
            .toList(),
        words.text("access.retention.none"));
  }

  private static Listing runs(List<Run> runs, List<Preview> rules, Words words) {
    Map<String, String> names =
        rules.stream().collect(Collectors.toMap(one -> one.rule().id(), one -> one.rule().what()));
    List<List<Cell>> rows = new ArrayList<>();
    for (Run run : runs) {
      for (Step step : run.steps()) {
        rows.add(
            List.of(
                Cell.of(words.date(LocalDate.ofInstant(run.confirmedAt(), HERE))),
                Cell.of(run.reason()),
                Cell.of(names.getOrDefault(step.rule(), step.rule())),
                Cell.of(
                    words.text(
                        "access.retention.progress",
                        words.number(step.disposed()),
                        words.number(step.due()))),
                Cell.of(state(step, words))));
      }
    }
    return new Listing(
        words.text("access.retention.runs"),
        List.of(
            words.text("access.retention.confirmed-on"),
            words.text("access.retention.reason.short"),
            words.text("access.retention.rule"),
            words.text("access.retention.gone"),
            words.text("access.retention.state")),
        rows,
        words.text("access.retention.runs.none"));
  }

  private static Status state(Step step, Words words) {
    return switch (step.state()) {
      case WAITING -> new Status(words.text("access.retention.state.waiting"), Colour.BLUE);
      case DONE -> new Status(words.text("access.retention.state.done"), Colour.GREEN);
      case FAILED -> new Status(words.text("access.retention.state.failed"), Colour.RED);
    };
  }

  @GetMapping(PATH + "/confirm")
  View ask(Words words) {
    access.require(Retention.DISPOSE);
    List<Preview> due = due();
    Form form =
        Form.blank(words)
            .with(rules(due, words), due.stream().map(one -> one.rule().id()).toList())
            .withVersion(seen());
    return page(due, form);
  }

  @PostMapping(PATH + "/confirm")
  View confirm(Form form) {
    access.require(Retention.DISPOSE);
    List<Preview> due = due();
    ChoicesField<String> rules = rules(due, form.words());
    return form.posted(List.of(rules, REASON))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      retention.confirm(
                          Set.copyOf(form.get(rules)), form.version(), form.get(REASON));
                      return View.done(PATH, "access.retention.confirmed.done");
                    }),
            again -> page(due, again));
  }

  private List<Preview> due() {
    return retention.preview().stream().filter(one -> one.due().count() > 0).toList();
  }

  private int seen() {
    return Retention.fingerprint(retention.preview());
  }

  private static View.Shown page(List<Preview> due, Form form) {
    return FormPage.of(
            "access.retention.confirm",
            form,
            List.of(rules(due, form.words()), REASON),
            PATH + "/confirm",
            "access.retention.confirm")
        .below(new Crumb(form.words().text("access.retention"), PATH))
        .saying("access.retention.confirm.about")
        .shown();
  }

  private static ChoicesField<String> rules(List<Preview> due, Words words) {
    return ChoicesField.of(
        "rules",
        "access.retention.rules",
        due.stream()
            .map(one ->
                Choice.of(
                    one.rule().id(),
                    one.rule().id(),
                    Text.english(
                        words.plain(
                            "access.retention.rules.one",
                            one.rule().what(),
                            words.number(one.due().count())))))
            .toList());
  }
}
