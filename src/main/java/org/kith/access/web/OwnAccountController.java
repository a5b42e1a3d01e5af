package org.kith.access.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.access.AccountRefused;
import org.kith.access.SignIn;
import org.kith.ui.View;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.PasswordField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody sets about their own account. */
@Controller
class OwnAccountController {
  private static final PasswordField CURRENT =
      PasswordField.current("current-password", "access.password.current");
  private static final List<Field<?>> ASKED = List.of(CURRENT, WaysInController.FRESH);

  private final Access access;
  private final SignIn signIn;

  OwnAccountController(Access access, SignIn signIn) {
    this.access = access;
    this.signIn = signIn;
  }

  @GetMapping("/team/own")
  View own(Form form) {
    return page(form);
  }

  @PostMapping("/team/own")
  View change(Form form) {
    if (form.accepts(ASKED)) {
      try {
        signIn.changePassword(
            access.who().name(), form.get(CURRENT), form.get(WaysInController.FRESH));
        return View.seeOther("/team");
      } catch (AccountRefused refused) {
        form.refused(refused);
      }
    }
    return page(form);
  }

  private static View page(Form form) {
    return FormPage.of("access.own", form, ASKED, "/team/own", "access.own.change").view();
  }
}
