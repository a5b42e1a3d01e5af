package org.kith.volunteering.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Strangers;
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
import org.kith.volunteering.Offers;
import org.kith.volunteering.VolunteerRole;
import org.kith.volunteering.VolunteerRoles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Anybody offers to volunteer: a name and one way to be reached are enough. */
@Controller
class OfferController {
  static final String PATH = "/volunteer";
  private static final TextField NAME =
      TextField.of("name", "volunteering.form.name").atMost(80).autocomplete("name");
  private static final TextField CONTACT =
      TextField.of("contact", "volunteering.form.contact").atMost(120);
  private static final Field<Optional<String>> WORDS =
      TextField.lines("words", "volunteering.form.words").atMost(600).rows(4).optional();

  private final VolunteerRoles roles;
  private final Offers offers;
  private final Strangers strangers;

  OfferController(VolunteerRoles roles, Offers offers, Strangers strangers) {
    this.roles = roles;
    this.offers = offers;
    this.strangers = strangers;
  }

  @GetMapping(PATH)
  View ask(Form form, HttpSession session) {
    strangers.opens(session);
    return page(form);
  }

  @PostMapping(PATH)
  View offer(Form form, HttpSession session, HttpServletRequest request) {
    List<VolunteerRole> open = roles.open();
    if (open.isEmpty()) {
      return page(form);
    }
    return form.posted(fields(open))
        .checking(sent -> strangers.check(sent, NAME, session))
        .save(
            () -> {
              offers.offer(
                  UUID.nameUUIDFromBytes(form.once().getBytes(UTF_8)),
                  form.get(role(open)),
                  form.get(NAME),
                  form.get(CONTACT),
                  form.get(WORDS).orElse(""),
                  form.words().language().code(),
                  request.getRemoteAddr());
              return PATH + "/thanks";
            },
            this::page);
  }

  @GetMapping(PATH + "/thanks")
  View thanks(Words words) {
    return View.of(
        "ui/said",
        SaidPage.toAll(
            words.text("volunteering.form.thanks"), words.text("volunteering.form.thanks.said")));
  }

  private static List<Field<?>> fields(List<VolunteerRole> open) {
    return List.of(role(open), NAME, CONTACT, WORDS);
  }

  private static ChoiceField<UUID> role(List<VolunteerRole> open) {
    return ChoiceField.of(
        "role",
        "volunteering.form.role",
        open.stream()
            .map(one ->
                Choice.of(one.id(), one.id().toString(), Text.english(one.details().title())))
            .toList());
  }

  private View.Shown page(Form form) {
    Words words = form.words();
    List<VolunteerRole> open = roles.open();
    return open.isEmpty()
        ? View.of(
            "ui/said",
            SaidPage.toAll(words.text("volunteering.form"), words.text("volunteering.form.closed")))
        : FormPage.of("volunteering.form", form, fields(open), PATH, "volunteering.form.send")
            .saying("volunteering.form.about")
            .forEveryone()
            .guarded()
            .shown();
  }
}
