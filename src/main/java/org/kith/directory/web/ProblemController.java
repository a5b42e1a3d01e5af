package org.kith.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.kith.access.Strangers;
import org.kith.directory.Directory;
import org.kith.directory.Problem;
import org.kith.directory.Problems;
import org.kith.directory.Service;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.SaidPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody says that something in the directory is wrong; nobody is asked who they are. */
@Controller
class ProblemController {
  private static final String PATH = DirectoryController.PATH + DirectoryController.ID + "/problem";
  static final String THANKS = DirectoryController.PATH + "/thanks";
  static final ChoiceField<Problem.Kind> KIND =
      ChoiceField.of(
          "kind", "directory.problem.kind", Choice.each(Problem.Kind.class, "directory.problem."));
  static final Field<String> WORDS =
      TextField.lines("words", "directory.problem.words").atMost(600).rows(4).orEmpty();
  static final List<Field<?>> ALL = List.of(KIND, WORDS);

  private final Directory directory;
  private final Problems problems;
  private final Strangers strangers;

  ProblemController(Directory directory, Problems problems, Strangers strangers) {
    this.directory = directory;
    this.problems = problems;
    this.strangers = strangers;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, Form form, HttpSession session) {
    Service service = known(id);
    strangers.opens(session);
    return page(service, form);
  }

  @PostMapping(PATH)
  View tell(@PathVariable UUID id, Form form, HttpSession session, HttpServletRequest request) {
    Service service = known(id);
    return form.posted(ALL)
        .checking(sent -> strangers.check(sent, KIND, session))
        .save(
            () -> {
              problems.tell(
                  UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                  id,
                  form.get(KIND),
                  form.get(WORDS),
                  form.words().language().code(),
                  request.getRemoteAddr());
              return THANKS;
            },
            again -> page(service, again));
  }

  @GetMapping(THANKS)
  View thanks(Words words) {
    return View.of(
        "ui/said",
        SaidPage.toAll(
                words.text("directory.problem.thanks"), words.text("directory.problem.thanks.said"))
            .below(List.of(new Crumb(words.text("directory.title"), DirectoryController.PATH))));
  }

  private Service known(UUID id) {
    return directory.find(id).orElseThrow(NotFound::new);
  }

  private static View.Shown page(Service service, Form form) {
    Words words = form.words();
    return FormPage.of(
            "directory.problem.title",
            form,
            ALL,
            DirectoryController.PATH + "/" + service.id() + "/problem",
            "directory.problem.send")
        .below(
            new Crumb(words.text("directory.title"), DirectoryController.PATH),
            new Crumb(
                Text.english(service.details().name()),
                DirectoryController.PATH + "/" + service.id()))
        .saying("directory.problem.about")
        .forEveryone()
        .guarded()
        .shown();
  }
}
