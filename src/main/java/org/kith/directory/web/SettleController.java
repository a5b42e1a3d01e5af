package org.kith.directory.web;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.directory.Problem;
import org.kith.directory.Problems;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.kith.organisations.RecordDesk;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Tab;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What people say is wrong in the directory, and what came of it. */
@Controller
class SettleController {
  static final String PATH = ServicesController.PATH + "/problems";

  private static final int MOST = 200;
  private static final ChoiceField<Problem.State> OUTCOME =
      ChoiceField.of(
          "outcome",
          "directory.settle.outcome",
          Choice.some(
              "directory.settle.", List.of(Problem.State.MENDED, Problem.State.NOTHING_WRONG)));

  private final Access access;
  private final Problems problems;
  private final Services services;
  private final RecordDesk desk;

  SettleController(Access access, Problems problems, Services services, RecordDesk desk) {
    this.access = access;
    this.problems = problems;
    this.services = services;
    this.desk = desk;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.requireSomewhere(Problems.SETTLE);
    List<Problem> waiting = problems.waiting(MOST);
    Map<UUID, String> names =
        services.of(waiting.stream().map(Problem::service).distinct().toList()).stream()
            .collect(Collectors.toMap(Service::id, one -> one.details().name()));
    return View.of(
        "ui/list",
        new ListPage(
            words.text("directory.problems"),
            words.text("directory.problems.about"),
            List.of(
                Tab.of(words.text("directory.services"), ServicesController.PATH),
                Tab.of(words.text("directory.problems"), PATH)),
            List.of(),
            List.of(
                new Listing(
                    words.text("directory.problems"),
                    List.of(
                        words.text("directory.service"),
                        words.text("directory.problem.kind"),
                        words.text("directory.problem.on")),
                    waiting.stream().map(one -> line(one, names, words)).toList(),
                    words.text("directory.problems.none")))));
  }

  private static List<Cell> line(Problem one, Map<UUID, String> names, Words words) {
    return List.of(
        Cell.link(names.getOrDefault(one.service(), ""), PATH + "/" + one.id()),
        Cell.of(kind(one, words)),
        Cell.of(new Text(words.date(one.toldOn()), words.language())));
  }

  private static Text kind(Problem one, Words words) {
    return words.text("directory.problem." + one.kind().id());
  }

  @GetMapping(PATH + DirectoryController.ID)
  View ask(@PathVariable UUID id, Form form) {
    Problem problem = own(id);
    return page(problem, form.withVersion(problem.version()));
  }

  @PostMapping(PATH + DirectoryController.ID)
  View settle(@PathVariable UUID id, Form form) {
    Problem problem = own(id);
    return form.posted(List.of(OUTCOME))
        .save(
            () -> {
              problems.settle(id, form.version(), form.get(OUTCOME));
              return View.done(PATH, "directory.settled.done");
            },
            again -> page(problem, again));
  }

  private Problem own(UUID id) {
    return desk.own(Problems.SETTLE, problems::find, id);
  }

  private View.Shown page(Problem problem, Form form) {
    Words words = form.words();
    String name = services.find(problem.service()).map(one -> one.details().name()).orElse("");
    FormPage page =
        FormPage.of(
                Text.english(name),
                form,
                List.of(OUTCOME),
                PATH + "/" + problem.id(),
                "directory.settle")
            .below(
                ServicesController.crumb(words), new Crumb(words.text("directory.problems"), PATH))
            .saying(
                "directory.problem.told",
                words.date(problem.toldOn()),
                kind(problem, words).text());
    return problem.words().isEmpty()
        ? page.shown()
        : page.saying(
                "directory.problem.wrote",
                ULocale.getDisplayName(problem.language(), ULocale.UK),
                problem.words())
            .saying("directory.problem.forgotten")
            .shown();
  }
}
