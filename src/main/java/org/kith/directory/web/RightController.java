package org.kith.directory.web;

import java.util.List;
import org.kith.directory.Assurance;
import org.kith.directory.Service;
import org.kith.ui.Crumb;
import org.kith.ui.FormLost;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TickField;
import org.kith.ui.records.SaidPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever was asked by letter says that all of a service is right. */
@Controller
class RightController {
  static final String THANKS = DirectoryController.PATH + "/right";
  private static final String LINKS = THANKS + "/";
  private static final String PATH = LINKS + "{token:[A-Za-z0-9_-]+}";
  private static final TickField RIGHT = TickField.of("right", "directory.right.tick").demanded();
  private static final List<Field<?>> ALL = List.of(RIGHT);

  private final Assurance assurance;

  RightController(Assurance assurance) {
    this.assurance = assurance;
  }

  @GetMapping(PATH)
  View ask(@PathVariable String token, Form form) {
    return page(assurance.look(token).orElseThrow(NotFound::new), token, form);
  }

  @PostMapping(PATH)
  View say(@PathVariable String token, Form form) {
    Service service =
        assurance
            .look(token)
            .orElseThrow(() -> new FormLost(FormLost.Reason.EXPIRED, LINKS + token));
    return form.posted(ALL)
        .save(
            () -> {
              assurance.confirm(token);
              return THANKS;
            },
            again -> page(service, token, again));
  }

  @GetMapping(THANKS)
  View thanks(Words words) {
    return View.of(
        "ui/said",
        SaidPage.toAll(
                words.text("directory.right.thanks"), words.text("directory.right.thanks.said"))
            .below(List.of(new Crumb(words.text("directory.title"), DirectoryController.PATH))));
  }

  private static View.Shown page(Service service, String token, Form form) {
    return FormPage.of(
            Text.english(service.details().name()),
            form,
            ALL,
            LINKS + token,
            "directory.right.send")
        .saying("directory.right.about")
        .forEveryone()
        .shown();
  }
}
