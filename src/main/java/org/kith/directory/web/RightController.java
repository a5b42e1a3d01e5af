package org.kith.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.kith.directory.Assurance;
import org.kith.directory.Problems;
import org.kith.directory.Service;
import org.kith.ui.Crumb;
import org.kith.ui.FormLost;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TickField;
import org.kith.ui.records.SaidPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Whoever was asked by letter sees all that the directory says of a service, and says that it is
 * right, or what has changed.
 */
@Controller
class RightController {
  static final String LINKS = DirectoryController.PATH + "/right";

  private static final String PATH = LINKS + "/{token:[A-Za-z0-9_-]+}";
  private static final String CHANGED = "/changed";
  private static final TickField RIGHT = TickField.of("right", "directory.right.tick").demanded();
  private static final List<Field<?>> ALL = List.of(RIGHT);

  private final Assurance assurance;
  private final Problems problems;
  private final DirectoryPages pages;

  RightController(Assurance assurance, Problems problems, DirectoryPages pages) {
    this.assurance = assurance;
    this.problems = problems;
    this.pages = pages;
  }

  @GetMapping(PATH)
  View ask(@PathVariable String token, Form form) {
    return assurance
        .look(token)
        .<View>map(service -> page(service, token, form))
        .orElseGet(() -> gone(form.words()));
  }

  @PostMapping(PATH)
  View say(@PathVariable String token, Form form) {
    Service service = known(token);
    return form.posted(ALL)
        .save(
            () -> {
              if (!assurance.confirm(token)) {
                throw lost();
              }
              return LINKS;
            },
            again -> page(service, token, again));
  }

  @GetMapping(LINKS)
  View thanks(Words words) {
    return View.of(
        "ui/said",
        SaidPage.toAll(
                words.text("directory.right.thanks"), words.text("directory.right.thanks.said"))
            .below(crumbs(words)));
  }

  @GetMapping(PATH + CHANGED)
  View askWhatChanged(@PathVariable String token, Form form) {
    return assurance
        .look(token)
        .<View>map(service -> changedPage(service, token, form))
        .orElseGet(() -> gone(form.words()));
  }

  /** The link goes on working: all is right once somebody has put it right. */
  @PostMapping(PATH + CHANGED)
  View tellWhatChanged(@PathVariable String token, Form form, HttpServletRequest request) {
    Service service = known(token);
    return form.posted(ProblemController.ALL)
        .save(
            () -> {
              problems.tell(
                  UUID.nameUUIDFromBytes((token + form.once()).getBytes(UTF_8)),
                  service.id(),
                  form.get(ProblemController.KIND),
                  form.get(ProblemController.WORDS),
                  form.words().language().code(),
                  request.getRemoteAddr());
              return ProblemController.THANKS;
            },
            again -> changedPage(service, token, again));
  }

  private Service known(String token) {
    return assurance.look(token).orElseThrow(RightController::lost);
  }

  private static FormLost lost() {
    return new FormLost(FormLost.Reason.EXPIRED, DirectoryController.PATH);
  }

  private static View.Shown gone(Words words) {
    return View.of(
            "ui/said",
            SaidPage.toAll(
                    words.text("directory.right.gone"), words.text("directory.right.gone.said"))
                .below(crumbs(words)))
        .with(HttpStatus.GONE);
  }

  private View.Shown page(Service service, String token, Form form) {
    return View.of(
        "directory/right",
        new RightPage(
            pages.one(service, form.words()), form, form.show(ALL), LINKS + "/" + token, CHANGED));
  }

  private static View.Shown changedPage(Service service, String token, Form form) {
    return FormPage.of(
            "directory.problem.title",
            form,
            ProblemController.ALL,
            LINKS + "/" + token + CHANGED,
            "directory.problem.send")
        .below(new Crumb(Text.english(service.details().name()), LINKS + "/" + token))
        .forEveryone()
        .shown();
  }

  private static List<Crumb> crumbs(Words words) {
    return List.of(new Crumb(words.text("directory.title"), DirectoryController.PATH));
  }
}
