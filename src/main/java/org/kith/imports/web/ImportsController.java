package org.kith.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.files.Download;
import org.kith.imports.Imports;
import org.kith.imports.Subject;
import org.kith.imports.TableImport;
import org.kith.imports.TableImport.State;
import org.kith.imports.TablePlan;
import org.kith.imports.TableProblem;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.FileField;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.Upload;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files that people send in, from the first look to the last undoing. */
@Controller
class ImportsController {
  static final String PATH = "/team/imports";
  private static final String ID = PATH + "/{id:[0-9a-f-]{36}}";
  private static final int LISTED = 200;
  private static final int ALL = 10_000;
  private static final int HISTORY = 20;

  private static final FileField FILE =
      FileField.of("file", "imports.new.file", 20, ".xlsx", ".csv", ".tsv", ".txt");

  private final Imports imports;
  private final Access access;
  private final AuditTrail trail;

  ImportsController(Imports imports, Access access, AuditTrail trail) {
    this.imports = imports;
    this.access = access;
    this.trail = trail;
  }

  @GetMapping(PATH)
  View all(Words words) {
    List<TableImport> latest = imports.latest(LISTED);
    return ImportPages.list(latest, who(latest, words), words);
  }

  /** By account: oneself, a name where the history may be seen, else a colleague. */
  private Map<String, String> who(List<TableImport> imports, Words words) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(access.who().name(), words.plain("imports.you"));
    for (TableImport one : imports) {
      names.computeIfAbsent(
          one.askedBy(),
          account ->
              trail.of(Imports.SUBJECT, one.id().toString(), 20).stream()
                  .reduce((later, earlier) -> earlier)
                  .map(entry -> entry.who())
                  .orElse(words.plain("imports.colleague")));
    }
    return names;
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    access.requireSomewhere(Imports.RUN);
    return asked(form);
  }

  private View.Shown asked(Form form) {
    return FormPage.of(
            "imports.new", form, List.of(FILE, subject()), PATH + "/new", "imports.go-on")
        .below(ImportPages.crumb(form.words()))
        .saying("imports.new.say")
        .shown();
  }

  private ChoiceField<String> subject() {
    List<Choice<String>> choices = new ArrayList<>();
    imports
        .subjects()
        .forEach((type, subjects) -> {
          for (Subject one : subjects) {
            String code = type + "." + one.id();
            choices.add(new Choice<>(code, code, Label.of(Text.english(one.name()))));
          }
        });
    return ChoiceField.of("subject", "imports.new.subject", choices).select();
  }

  @PostMapping(PATH + "/new")
  View begin(Form form) {
    access.requireSomewhere(Imports.RUN);
    ChoiceField<String> subject = subject();
    return form.posted(List.of(FILE, subject))
        .save(
            () -> {
              Upload file = form.get(FILE);
              String[] about = form.get(subject).split("\\.", 2);
              return PATH
                  + "/"
                  + imports.begin(about[0], about[1], file.fileName(), bytes(file))
                  + "/columns";
            },
            this::asked);
  }

  private static byte[] bytes(Upload file) {
    try {
      return file.content().getContentAsByteArray();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  @GetMapping(ID + "/columns")
  View columns(@PathVariable UUID id, Form form) {
    TableImport one = existing(id);
    TablePlan plan = imports.plan(id, Map.of());
    Form filled = Form.blank(form.words());
    for (Field<String> question : plan.questions(form.words())) {
      String known = plan.answers().get(question.name());
      filled = known == null ? filled : filled.with(question, known);
    }
    return columns(one, plan, filled);
  }

  private View.Shown columns(TableImport one, TablePlan plan, Form form) {
    Words words = form.words();
    FormPage page =
        FormPage.of(
                words.text("imports.columns.title", one.fileName()),
                form,
                plan.questions(words),
                ImportPages.path(one) + "/columns",
                "imports.check")
            .below(
                ImportPages.crumb(words),
                new Crumb(Text.english(one.fileName()), ImportPages.path(one)))
            .saying(plan.takenFor(words));
    for (Text found : plan.found(words)) {
      page = page.saying(found);
    }
    return page.shown();
  }

  @PostMapping(ID + "/columns")
  View check(@PathVariable UUID id, Form form) {
    TableImport one = existing(id);
    TablePlan plan = imports.plan(id, Map.of());
    List<Field<String>> questions = plan.questions(form.words());
    return form.posted(questions)
        .save(
            () -> {
              Map<String, String> answers = new LinkedHashMap<>(plan.answers());
              questions.forEach(question -> answers.put(question.name(), form.get(question)));
              imports.check(id, answers);
              return ImportPages.path(one);
            },
            again -> columns(one, plan, again));
  }

  @GetMapping(ID)
  View one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String watch,
      Words words,
      HttpServletResponse response) {
    TableImport one = existing(id);
    boolean isWatched = !watch.isEmpty() && one.isRunning();
    if (isWatched) {
      response.setHeader("Refresh", "5");
    }
    List<TableProblem> found = imports.problems(id, ALL);
    String who = who(List.of(one), words).getOrDefault(one.askedBy(), "");
    return ImportPages.one(
        one,
        who,
        found,
        imports.rowsRead(id),
        isWatched,
        trail.of(Imports.SUBJECT, id.toString(), HISTORY),
        words);
  }

  @PostMapping(ID + "/apply")
  View apply(@PathVariable UUID id) {
    TableImport one = existing(id);
    imports.apply(id);
    boolean isDone = existing(id).state() == State.APPLIED;
    return View.seeOther(
        isDone ? View.done(ImportPages.path(one), "imports.applied.done") : ImportPages.path(one));
  }

  @PostMapping(ID + "/cancel")
  View cancel(@PathVariable UUID id) {
    TableImport one = existing(id);
    imports.cancel(id);
    return View.seeOther(
        View.done(
            ImportPages.path(one),
            one.isRunning() ? "imports.stopped.done" : "imports.cancelled.done"));
  }

  @PostMapping(ID + "/undo")
  View undo(@PathVariable UUID id) {
    TableImport one = existing(id);
    imports.undo(id);
    return View.seeOther(View.done(ImportPages.path(one), "imports.undone.done"));
  }

  @GetMapping(ID + "/problems.csv")
  ResponseEntity<byte[]> problems(@PathVariable UUID id) {
    existing(id);
    return Download.of(
        "problems.csv", "text/csv;charset=UTF-8", ProblemsFile.of(imports.problems(id, ALL)));
  }

  private TableImport existing(UUID id) {
    access.requireSomewhere(Imports.RUN);
    return imports.find(id).orElseThrow(NotFound::new);
  }
}
