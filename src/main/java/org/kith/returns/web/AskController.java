package org.kith.returns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.access.Submissions;
import org.kith.access.Today;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.organisations.Organisation;
import org.kith.organisations.Organisations;
import org.kith.outbox.Message;
import org.kith.outbox.NotAnAddress;
import org.kith.programme.Project;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Recipient;
import org.kith.returns.Returns;
import org.kith.returns.domain.Askable;
import org.kith.returns.domain.NewReturn;
import org.kith.returns.domain.Quarters;
import org.kith.returns.domain.Requesting;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks one partner about one project, choosing the figures. */
@Controller
class AskController {
  static final String PATH = ReturnPaths.RETURNS + "/new";

  private final Askable askable;
  private final Requesting requesting;
  private final Organisations organisations;
  private final Submissions submissions;
  private final Access access;
  private final Today today;

  AskController(
      Askable askable,
      Requesting requesting,
      Organisations organisations,
      Submissions submissions,
      Access access,
      Today today) {
    this.askable = askable;
    this.requesting = requesting;
    this.organisations = organisations;
    this.submissions = submissions;
    this.access = access;
    this.today = today;
  }

  /** Who is asked about what. */
  private record About(Project project, Organisation partner, Period period) {
    String path() {
      return "%s?project=%s&organisation=%s&period=%s"
          .formatted(PATH, project.id(), partner.id(), period.words());
    }
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View ask(
      @RequestParam String project,
      @RequestParam String organisation,
      @RequestParam String period,
      Form form) {
    About about = about(project, organisation, period);
    List<AskedFigure> offered = askable.figures(project, organisation);
    Optional<PartnerReturn> last = askable.askedLast(project, organisation);
    Form filled =
        Form.blank(form.words())
            .with(AskFields.DUE, Quarters.due(about.period(), today.day()))
            .with(
                AskFields.figures(offered),
                last.map(PartnerReturn::figures).orElse(offered).stream()
                    .map(AskedFigure::definition)
                    .toList());
    if (last.isPresent()) {
      Recipient recipient = last.get().recipient();
      filled =
          filled
              .with(AskFields.NAME, recipient.name())
              .with(AskFields.EMAIL, Optional.ofNullable(recipient.email()))
              .with(
                  AskFields.ADDRESS,
                  Optional.of(recipient.address()).filter(text -> !text.isEmpty()));
    }
    return page(about, offered, filled).shown();
  }

  @PostMapping(PATH)
  View ask(
      @RequestParam String project,
      @RequestParam String organisation,
      @RequestParam String period,
      Form form,
      Words words) {
    About about = about(project, organisation, period);
    List<AskedFigure> offered = askable.figures(project, organisation);
    Field<List<String>> figures = AskFields.figures(offered);
    return form.posted(fields(figures))
        .checking(this::checkAddress)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      String id =
                          requesting.ask(
                              new NewReturn(
                                  project,
                                  organisation,
                                  about.period(),
                                  form.get(AskFields.DUE),
                                  new Recipient(
                                      form.get(AskFields.NAME),
                                      form.get(AskFields.EMAIL).orElse(null),
                                      form.get(AskFields.ADDRESS).orElse("")),
                                  form.get(figures),
                                  form.get(AskFields.MESSAGE).orElse("")));
                      return View.done(ReturnPaths.one(id), "returns.asked.done");
                    }),
            again -> page(about, offered, again).shown());
  }

  private void checkAddress(Form form) {
    if (form.get(AskFields.DUE).isBefore(today.day())) {
      form.refuse(AskFields.DUE, "returns.ask.due.past");
    }
    String address = form.get(AskFields.ADDRESS).orElse("");
    if (form.get(AskFields.EMAIL).isEmpty() && !address.isEmpty()) {
      try {
        Message.print(form.get(AskFields.NAME) + "\n" + address, "return-request", "-", "");
      } catch (NotAnAddress wrong) {
        form.refuse(AskFields.ADDRESS, "returns.ask.address.wrong");
      }
    }
  }

  private static List<Field<?>> fields(Field<List<String>> figures) {
    return List.of(
        AskFields.NAME,
        AskFields.EMAIL,
        AskFields.ADDRESS,
        figures,
        AskFields.DUE,
        AskFields.MESSAGE);
  }

  private FormPage page(About about, List<AskedFigure> offered, Form form) {
    Words words = form.words();
    FormPage page =
        FormPage.of(
                words.text("returns.ask.title", about.partner().name(), about.project().name()),
                form,
                fields(AskFields.figures(offered)),
                about.path(),
                "returns.ask.go")
            .below(ReturnPaths.crumb(words))
            .saying("returns.ask.said", DateWords.of(about.period()));
    List<String> without = askable.withoutUnit(about.project().id());
    return without.isEmpty()
        ? page
        : page.saying("returns.ask.without-unit", String.join("; ", without));
  }

  private About about(String project, String organisation, String period) {
    if (!access
        .who()
        .may(Returns.REQUEST, Scope.project(project), Scope.organisation(organisation))) {
      throw new NotAllowed(Returns.REQUEST);
    }
    Period written = Period.parse(period).filter(Period::isStated).orElseThrow(NotFound::new);
    LocalDate last = written.last();
    if (last == null || last.isAfter(today.day().plusYears(1))) {
      throw new NotFound();
    }
    return new About(
        askable.project(project),
        organisations.find(organisation).orElseThrow(NotFound::new),
        written);
  }
}
