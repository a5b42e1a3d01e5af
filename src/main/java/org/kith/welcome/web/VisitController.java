package org.kith.welcome.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.kith.access.Today;
import org.kith.organisations.RecordDesk;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.DateField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.Label;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.WholeNumberField;
import org.kith.welcome.Exchange;
import org.kith.welcome.Exchanges;
import org.kith.welcome.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A visit within an exchange, and what was learned from it. */
@Controller
class VisitController {
  private static final String PATH = Paths.EXCHANGES + Paths.ID + "/visits/new";
  private static final int MOST = 500;
  private static final DateField ON = DateField.of("on", "welcome.visit.on");
  private static final ChoiceField<Boolean> DIRECTION =
      ChoiceField.of(
          "direction",
          "welcome.visit.direction",
          List.of(
              new Choice<>(true, "catalyst", Label.key("welcome.visit.to-catalyst")),
              new Choice<>(false, "cold-spot", Label.key("welcome.visit.to-cold-spot"))));
  private static final WholeNumberField PEOPLE =
      WholeNumberField.of("people", "welcome.visit.people").between(1, MOST).wide(3);
  private static final TextField LEARNED =
      TextField.lines("learned", "welcome.visit.learned").atMost(2000).rows(4);
  private static final List<Field<?>> FIELDS = List.of(ON, DIRECTION, PEOPLE, LEARNED);

  private final Exchanges exchanges;
  private final ExchangeShown shown;
  private final RecordDesk desk;
  private final Today today;

  VisitController(Exchanges exchanges, ExchangeShown shown, RecordDesk desk, Today today) {
    this.exchanges = exchanges;
    this.shown = shown;
    this.desk = desk;
    this.today = today;
  }

  @GetMapping(PATH)
  View ask(@PathVariable UUID id, Words words) {
    return page(own(id), Form.blank(words).with(ON, today.day()));
  }

  @PostMapping(PATH)
  View add(@PathVariable UUID id, Form form) {
    Exchange exchange = own(id);
    return form.posted(FIELDS)
        .save(
            () -> {
              exchanges.visited(
                  id,
                  new Visit(
                      UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                      form.get(ON),
                      form.get(DIRECTION),
                      form.get(PEOPLE),
                      form.get(LEARNED)));
              return View.done(Paths.exchange(id), "welcome.visit.done");
            },
            again -> page(exchange, again));
  }

  private View.Shown page(Exchange exchange, Form form) {
    Words words = form.words();
    return FormPage.of(
            "welcome.visit.new",
            form,
            FIELDS,
            Paths.exchange(exchange.id()) + "/visits/new",
            "welcome.save")
        .below(
            Paths.team(words),
            ExchangeShown.crumb(words),
            new Crumb(shown.title(exchange, words), Paths.exchange(exchange.id())))
        .shown();
  }

  private Exchange own(UUID id) {
    return desk.own(Exchanges.PAIR, exchanges::find, id);
  }
}
