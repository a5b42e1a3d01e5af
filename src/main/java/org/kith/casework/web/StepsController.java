package org.kith.casework.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.casework.Concern;
import org.kith.casework.Concerns;
import org.kith.casework.Step;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What leads write down about a concern, and whose it is. */
@Controller
class StepsController {
  private static final TextField WHEN = TextField.of("when", "casework.step.when").atMost(100);
  private static final TextField WHAT =
      TextField.lines("what", "casework.step.what").atMost(4000).rows(5);
  private static final Field<Optional<String>> WITH =
      TextField.of("with", "casework.step.with").atMost(200).optional();
  private static final Field<Optional<String>> OUTCOME =
      TextField.lines("outcome", "casework.step.outcome").atMost(2000).rows(3).optional();
  private static final TextField CAME_OF_IT =
      TextField.lines("outcome", "casework.close.outcome").atMost(4000).rows(5);

  private static final List<Field<?>> STEP = List.of(WHEN, WHAT, WITH, OUTCOME);
  private static final List<Field<?>> END = List.of(WHEN, CAME_OF_IT);

  private final Access access;
  private final Concerns concerns;
  private final Submissions submissions;

  StepsController(Access access, Concerns concerns, Submissions submissions) {
    this.access = access;
    this.concerns = concerns;
    this.submissions = submissions;
  }

  @GetMapping(ConcernsController.ONE + "/act")
  View askToAct(@PathVariable UUID id, Form form) {
    Concern concern = open(id);
    return page(concern, form.withVersion(concern.version()), "act", STEP);
  }

  @PostMapping(ConcernsController.ONE + "/act")
  View act(@PathVariable UUID id, Form form) {
    Concern concern = open(id);
    return form.posted(STEP)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      concerns.act(
                          id,
                          form.version(),
                          new Step.Words(
                              form.get(WHEN),
                              form.get(WHAT),
                              form.get(WITH).orElse(""),
                              form.get(OUTCOME).orElse("")));
                      return done(id, "casework.acted.done");
                    }),
            again -> page(concern, again, "act", STEP));
  }

  @GetMapping(ConcernsController.ONE + "/close")
  View askToClose(@PathVariable UUID id, Form form) {
    Concern concern = open(id);
    return page(concern, form.withVersion(concern.version()), "close", END);
  }

  @PostMapping(ConcernsController.ONE + "/close")
  View close(@PathVariable UUID id, Form form) {
    Concern concern = open(id);
    return form.posted(END)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      concerns.close(
                          id,
                          form.version(),
                          new Step.Words(
                              form.get(WHEN),
                              form.words().plain("casework.state.closed"),
                              "",
                              form.get(CAME_OF_IT)));
                      return done(id, "casework.closed.done");
                    }),
            again -> page(concern, again, "close", END));
  }

  @GetMapping(ConcernsController.ONE + "/hand-over")
  View askToHandOver(@PathVariable UUID id, Form form) {
    Concern concern = open(id);
    Form opened = form.withVersion(concern.version());
    return page(concern, opened, "hand-over", List.of(lead(concern)));
  }

  @PostMapping(ConcernsController.ONE + "/hand-over")
  View handOver(@PathVariable UUID id, Form form) {
    Concern concern = open(id);
    ChoiceField<String> lead = lead(concern);
    return form.posted(List.of(lead))
        .save(
            () -> {
              concerns.handOver(id, form.version(), form.get(lead));
              return done(id, "casework.handed-over.done");
            },
            again -> page(concern, again, "hand-over", List.of(lead)));
  }

  private ChoiceField<String> lead(Concern concern) {
    Map<String, String> leads = concerns.leads(concern.line().holder());
    return ChoiceField.of(
        "lead",
        "casework.hand-over.to",
        leads.entrySet().stream()
            .map(lead -> Choice.of(lead.getKey(), lead.getKey(), Text.english(lead.getValue())))
            .toList());
  }

  private static View.Shown page(
      Concern concern, Form form, String deed, List<? extends Field<?>> fields) {
    return FormPage.of(
            "casework." + deed,
            form,
            fields,
            ConcernsController.path(concern.line().id()) + "/" + deed,
            "casework." + deed)
        .below(
            ConcernsController.crumb(form.words()),
            ConcernsController.crumb(concern.line(), form.words()))
        .shown();
  }

  private static String done(UUID id, String key) {
    return View.done(ConcernsController.path(id), key);
  }

  private Concern open(UUID id) {
    access.requireSomewhere(Concerns.LEAD);
    return concerns.read(id).orElseThrow(NotFound::new);
  }
}
