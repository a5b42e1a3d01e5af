package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.AccountRefused;
import org.kith.access.Identities;
import org.kith.access.Notices;
import org.kith.access.Passkeys;
import org.kith.access.SignIn;
import org.kith.ui.ContentPolicy;
import org.kith.ui.View;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.PasswordField;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sets about their own account. */
@Controller
class OwnAccountController {
  private static final PasswordField CURRENT =
      PasswordField.current("current-password", "access.password.current");
  private static final List<Field<?>> CHANGING = List.of(CURRENT, WaysInController.FRESH);

  /** Who comes in through a provider alone has no password to be asked for. */
  private static final List<Field<?>> SETTING = List.of(WaysInController.FRESH);

  private final Access access;
  private final SignIn signIn;
  private final Passkeys passkeys;
  private final Provider provider;
  private final Identities identities;
  private final Notices notices;

  OwnAccountController(
      Access access,
      SignIn signIn,
      Passkeys passkeys,
      Provider provider,
      Identities identities,
      Notices notices) {
    this.provider = provider;
    this.identities = identities;
    this.notices = notices;
    this.access = access;
    this.signIn = signIn;
    this.passkeys = passkeys;
  }

  @GetMapping("/team/own")
  View own(Form form, HttpServletResponse response) {
    return page(form, response);
  }

  @PostMapping("/team/own")
  View change(Form form, HttpServletRequest request, HttpServletResponse response) {
    boolean hasPassword = signIn.hasPassword(access.who().name());
    if (form.accepts(hasPassword ? CHANGING : SETTING)) {
      try {
        signIn.changePassword(
            access.who().name(),
            hasPassword ? form.get(CURRENT) : "",
            form.get(WaysInController.FRESH),
            request.getSession().getId());
        return View.seeOther(View.done("/team/own", "access.own.changed.done"));
      } catch (AccountRefused refused) {
        form.refused(refused);
      }
    }
    return page(form, response);
  }

  @PostMapping("/team/own/notices")
  View notices(Form form) {
    notices.want(form.values().text("wanted").equals("yes"));
    return View.seeOther(View.done("/team/own", "access.own.notices.done"));
  }

  private View page(Form form, HttpServletResponse response) {
    ContentPolicy.withOwnScript(response);
    boolean hasPassword = signIn.hasPassword(access.who().name());
    OwnAccountPage page =
        new OwnAccountPage(
            form.words().text("access.own"),
            form,
            form.show(hasPassword ? CHANGING : SETTING),
            hasPassword,
            passkeys.of(access.who().name()),
            provider.name(),
            identities.isJoined(access.who().name()),
            notices.areWanted());
    View.Shown shown = View.of("access/own", page);
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }
}
