package org.kith.wording.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.kith.ui.records.Way;
import org.kith.wording.Confirmations;
import org.kith.wording.PageForm;
import org.kith.wording.PageForm.Kind;
import org.kith.wording.PageForms;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where pages are told in British Sign Language, in Easy Read, to listen to: links alone. */
@Controller
class FormsController {
  static final String PATH = WordingController.PATH + "/forms";
  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
  private static final TextField PAGE =
      TextField.of("page", "wording.form.page")
          .atMost(200)
          .matching(Pattern.compile("/(?!team(/|$)|/)[A-Za-z0-9/_-]*"), "wording.form.page.wrong");
  private static final ChoiceField<Kind> KIND =
      ChoiceField.of("kind", "wording.form.kind", Choice.each(Kind.class, "wording.kind."));
  private static final TextField ADDRESS =
      TextField.of("address", "wording.form.address")
          .atMost(500)
          .matching(Pattern.compile("https://[^\\s\"<>]+"), "wording.form.address.wrong");
  private static final List<Field<?>> FIELDS = List.of(PAGE, KIND, ADDRESS);

  private final Access access;
  private final PageForms forms;

  FormsController(Access access, PageForms forms) {
    this.access = access;
    this.forms = forms;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View all(Words words) {
    access.require(Confirmations.CONFIRM);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("wording.forms"),
            words.text("wording.forms.about"),
            WordingController.tabs(words),
            List.of(new Way(words.text("wording.form.new"), PATH + "/new")),
            List.of(
                new Listing(
                    words.text("wording.forms"),
                    List.of(
                        words.text("wording.form.page"),
                        words.text("wording.form.kind"),
                        words.text("wording.form.address"),
                        words.text("wording.form.remove")),
                    forms.all().stream().map(one -> line(one, words)).toList(),
                    words.text("wording.forms.none")))));
  }

  private static List<Cell> line(PageForm one, Words words) {
    return List.of(
        Cell.link(one.path(), one.path()),
        Cell.of(words.text("wording.kind." + one.kind().key())),
        Cell.of(one.address()),
        new Cell(words.text("wording.form.remove"), PATH + "/" + one.id(), null));
  }

  @GetMapping(PATH + "/new")
  View ask(Form form) {
    access.require(Confirmations.CONFIRM);
    return page(form);
  }

  @PostMapping(PATH + "/new")
  View add(Form form) {
    access.require(Confirmations.CONFIRM);
    return form.posted(FIELDS)
        .save(
            () -> {
              forms.add(
                  new PageForm(
                      UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                      form.get(PAGE),
                      form.get(KIND),
                      form.get(ADDRESS),
                      1));
              return View.done(PATH, "wording.form.added.done");
            },
            FormsController::page);
  }

  private static View.Shown page(Form form) {
    return FormPage.of("wording.form.new", form, FIELDS, PATH + "/new", "wording.form.add")
        .below(crumb(form.words()))
        .saying("wording.form.about")
        .shown();
  }

  @GetMapping(ONE)
  View askRemove(@PathVariable UUID id, Words words) {
    access.require(Confirmations.CONFIRM);
    PageForm known = forms.find(id).orElseThrow(NotFound::new);
    return removal(known, Form.blank(words).withVersion(known.version()));
  }

  @PostMapping(ONE)
  View remove(@PathVariable UUID id, Form form) {
    access.require(Confirmations.CONFIRM);
    PageForm known = forms.find(id).orElseThrow(NotFound::new);
    return form.posted(List.of())
        .save(
            () -> {
              forms.remove(id, form.version());
              return View.done(PATH, "wording.form.removed.done");
            },
            again -> removal(known, again));
  }

  private static View.Shown removal(PageForm known, Form form) {
    return FormPage.of(
            "wording.form.remove", form, List.of(), PATH + "/" + known.id(), "wording.form.remove")
        .below(crumb(form.words()))
        .saying("wording.form.remove.about", known.path(), known.address())
        .shown();
  }

  private static Crumb crumb(Words words) {
    return new Crumb(words.text("wording.forms"), PATH);
  }
}
