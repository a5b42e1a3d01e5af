package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kith.access.SignIn;
import org.kith.access.SignIn.Outcome;
import org.kith.access.SignedIn;
import org.kith.ui.ContentPolicy;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.PasswordField;
import org.kith.ui.forms.TextField;
import org.kith.ui.records.SaidPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {
  static final TextField EMAIL = TextField.email("email", "access.email").autocomplete("username");
  static final PasswordField PASSWORD = PasswordField.current("password", "access.password");
  private static final List<Field<?>> ASKED = List.of(EMAIL, PASSWORD);

  private final SignIn signIn;
  private final Entrance entrance;
  private final Provider provider;

  SignInController(SignIn signIn, Entrance entrance, Provider provider) {
    this.provider = provider;
    this.signIn = signIn;
    this.entrance = entrance;
  }

  @GetMapping("/sign-in")
  View ask(
      Form form, @RequestParam(defaultValue = "/team") String next, HttpServletResponse response) {
    return page(form, next, response);
  }

  @PostMapping("/sign-in")
  View check(
      Form form,
      @RequestParam(defaultValue = "/team") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!form.accepts(ASKED)) {
      return page(form, next, response);
    }
    Outcome outcome =
        signIn.withPassword(form.get(EMAIL), form.get(PASSWORD), request.getRemoteAddr());
    return switch (outcome) {
      case Outcome.Welcome(String account) -> {
        entrance.letIn(account, request, response);
        yield View.seeOther(Entrance.next(next));
      }
      case Outcome.Unknown unknown -> {
        form.refuse(EMAIL, "access.sign-in.unknown");
        yield page(form, next, response);
      }
      case Outcome.Wait wait -> {
        form.refuse(EMAIL, "access.sign-in.wait");
        yield page(form, next, response);
      }
    };
  }

  private View page(Form form, String next, HttpServletResponse response) {
    ContentPolicy.withOwnScript(response);
    SignInPage page =
        new SignInPage(
            form.words().text("access.sign-in"),
            form,
            form.show(ASKED),
            Entrance.next(next),
            provider.name(),
            "/sign-in/provider?next="
                + URLEncoder.encode(Entrance.next(next), StandardCharsets.UTF_8));
    View.Shown shown = View.of("access/sign-in", page);
    return form.hasErrors() ? shown.with(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
  }

  @GetMapping("/sign-in/forgotten")
  View askForLink(Form form) {
    return forgotten(form);
  }

  @PostMapping("/sign-in/forgotten")
  View sendLink(Form form, HttpServletRequest request) {
    if (!form.accepts(EMAIL)) {
      return forgotten(form);
    }
    signIn.forgotten(form.get(EMAIL), request.getRemoteAddr());
    return View.seeOther("/sign-in/sent");
  }

  private static View forgotten(Form form) {
    return FormPage.of(
            "access.forgotten", form, List.of(EMAIL), "/sign-in/forgotten", "access.forgotten.send")
        .saying("access.forgotten.said")
        .view();
  }

  @GetMapping("/sign-in/sent")
  View sent(Form form) {
    Text title = form.words().text("access.forgotten.sent");
    return View.of("ui/said", SaidPage.inside(title, form.words().text("access.forgotten.look")));
  }

  @GetMapping("/sign-out")
  View askToLeave(Form form, HttpServletResponse response) {
    ContentPolicy.withOwnScript(response);
    return View.of(
        "access/sign-out",
        FormPage.of("access.sign-out", form, List.of(), "/sign-out", "access.sign-out"));
  }

  @PostMapping("/sign-out")
  View leave(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    boolean isByProvider =
        SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person
            && person.isByProvider();
    if (session != null) {
      session.invalidate();
    }
    return View.seeOther(isByProvider && provider.isSetUp() ? "/sign-out/provider" : "/sign-in");
  }
}
