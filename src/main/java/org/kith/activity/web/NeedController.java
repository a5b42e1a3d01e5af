package org.kith.activity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.AccessRequest;
import org.kith.activity.AccessRequest.State;
import org.kith.activity.Registrations;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering what somebody needs to take part. */
@Controller
class NeedController {
  static final String PATH = "/team/needs";
  private static final String ID = PATH + "/{id:[0-9a-f-]{36}}";

  private static final ChoiceField<State> STATE =
      ChoiceField.of(
          "state",
          "activity.need.state",
          Choice.some("activity.need.state.", List.of(State.DONE, State.NOT_POSSIBLE)));
  private static final Field<Optional<String>> ANSWER =
      TextField.lines("answer", "activity.need.answer").atMost(500).rows(3).optional();

  private final Access access;
  private final Registrations registrations;

  NeedController(Access access, Registrations registrations) {
    this.access = access;
    this.registrations = registrations;
  }

  @GetMapping(ID)
  View ask(@PathVariable UUID id, Words words) {
    AccessRequest need = mine(id);
    return page(need, stored(need, words));
  }

  @PostMapping(ID)
  View answer(@PathVariable UUID id, Form form) {
    AccessRequest need = mine(id);
    return form.posted(List.of(STATE, ANSWER))
        .checking(NeedController::check)
        .changing(() -> stored(mine(id), form.words()))
        .save(
            () -> {
              registrations.answer(
                  id, form.version(), form.get(STATE) == State.DONE, form.get(ANSWER).orElse(""));
              return View.done(SessionShown.path(need.session()), "activity.need.answered.done");
            },
            again -> page(need, again));
  }

  private static void check(Form form) {
    if (form.get(STATE) == State.NOT_POSSIBLE && form.get(ANSWER).isEmpty()) {
      form.refuse(ANSWER, "activity.need.answer.missing");
    }
  }

  private static View.Shown page(AccessRequest need, Form form) {
    Words words = form.words();
    return FormPage.of(
            "activity.need.title",
            form,
            List.of(STATE, ANSWER),
            PATH + "/" + need.id(),
            "activity.need.save")
        .below(new Crumb(words.text("activity.needs"), SessionShown.path(need.session())))
        .saying(Text.english(RegistrationShown.need(need, words)))
        .shown();
  }

  private static Form stored(AccessRequest need, Words words) {
    Form form =
        Form.blank(words)
            .with(ANSWER, need.answer().isEmpty() ? Optional.empty() : Optional.of(need.answer()));
    return (need.state() == State.ASKED ? form : form.with(STATE, need.state()))
        .withVersion(need.version());
  }

  private AccessRequest mine(UUID id) {
    access.requireSomewhere(Registrations.MANAGE);
    AccessRequest need = registrations.need(id).orElseThrow(NotFound::new);
    access.require(Registrations.MANAGE, Scope.organisation(need.holder()));
    return need;
  }
}
