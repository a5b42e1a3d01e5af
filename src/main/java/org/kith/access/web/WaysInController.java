package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kith.access.Account;
import org.kith.access.AccountRefused;
import org.kith.access.OneTimeLinks.Standing;
import org.kith.access.SignIn;
import org.kith.access.SignIn.Way;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.PasswordField;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.SaidPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages behind one-time links: an invitation, and the first administrator's. */
@Controller
class WaysInController {
  static final PasswordField FRESH = PasswordField.fresh("password", "access.password.fresh");
  private static final TextField NAME =
      TextField.of("name", "access.name").atMost(120).autocomplete("name");
  private static final TextField EMAIL = TextField.email("email", "access.email");
  private static final List<Field<?>> FIRST = List.of(NAME, EMAIL, FRESH);

  private final SignIn signIn;
  private final Entrance entrance;
  private final Provider provider;

  WaysInController(SignIn signIn, Entrance entrance, Provider provider) {
    this.provider = provider;
    this.signIn = signIn;
    this.entrance = entrance;
  }

  @GetMapping("/invitation/{token}")
  View invitation(Form form, @PathVariable String token) {
    return invitationPage(form, token);
  }

  @PostMapping("/invitation/{token}")
  View accept(
      Form form,
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (form.accepts(FRESH)) {
      try {
        entrance.letIn(signIn.accept(token, form.get(FRESH)), request, response);
        return View.seeOther("/team");
      } catch (AccountRefused refused) {
        form.refused(refused);
      }
    }
    return invitationPage(form, token);
  }

  private View invitationPage(Form form, String token) {
    Way way = signIn.invitation(token);
    Account account = way.account();
    if (way.standing() != Standing.GOOD || account == null) {
      return worksNoMore(way.standing(), "access.link.ask-again", form.words());
    }
    InvitationPage page =
        new InvitationPage(
            form.words().text(provider.isSetUp() ? "access.provider.accept" : "access.invitation"),
            account,
            form,
            form.show(List.of(FRESH)),
            "/invitation/" + token,
            provider.name());
    View.Shown shown = View.of("access/invitation", page);
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }

  @GetMapping("/first-administrator/{token}")
  View first(Form form, @PathVariable String token) {
    return firstPage(form, token);
  }

  @PostMapping("/first-administrator/{token}")
  View become(
      Form form,
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (form.accepts(FIRST)) {
      try {
        entrance.letIn(
            signIn.becomeFirst(token, form.get(NAME), form.get(EMAIL), form.get(FRESH)),
            request,
            response);
        return View.seeOther("/team");
      } catch (AccountRefused refused) {
        form.refused(refused);
      }
    }
    return firstPage(form, token);
  }

  private View firstPage(Form form, String token) {
    Standing standing = signIn.first(token);
    if (standing != Standing.GOOD) {
      return worksNoMore(standing, "access.link.start-again", form.words());
    }
    return FormPage.of("access.first", form, FIRST, "/first-administrator/" + token, "access.go-on")
        .saying("access.first.said")
        .view();
  }

  /** A link that was used, has expired, or never was one. */
  private static View worksNoMore(Standing standing, String whatToDo, Words words) {
    String why =
        switch (standing) {
          case USED -> "access.link.used";
          case EXPIRED -> "access.link.expired";
          case GOOD, UNKNOWN -> "access.link.unknown";
        };
    return View.of("ui/said", SaidPage.inside(words.text(why), words.text(whatToDo)))
        .with(HttpStatus.GONE);
  }
}
