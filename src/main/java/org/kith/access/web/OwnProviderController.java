package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.AccountRefused;
import org.kith.access.Identities;
import org.kith.access.Identity;
import org.kith.ui.Crumb;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Joins one's own account to the organisation's provider, and parts it again. */
@Controller
class OwnProviderController {
  static final String PATH = "/team/own/provider";

  private final Access access;
  private final Provider provider;
  private final Departures departures;
  private final Identities identities;
  private final Clock clock;

  OwnProviderController(
      Access access, Provider provider, Departures departures, Identities identities, Clock clock) {
    this.access = access;
    this.provider = provider;
    this.departures = departures;
    this.identities = identities;
    this.clock = clock;
  }

  @GetMapping(PATH + "/join")
  @Nullable View setOff(Words words, HttpServletRequest request, HttpServletResponse response) {
    Errand errand = Errand.joining(access.who().name(), clock.instant());
    return departures.setOff(errand, words, request, response);
  }

  @GetMapping(PATH)
  View ask(Form form, Words words, HttpServletRequest request) {
    return proved(request)
        .map(who -> page(form, who))
        .orElseGet(() -> departures.said("stale", words, HttpStatus.GONE));
  }

  @PostMapping(PATH)
  View join(Form form, Words words, HttpServletRequest request) {
    Optional<Identity> proved = proved(request);
    if (proved.isEmpty()) {
      return departures.said("stale", words, HttpStatus.GONE);
    }
    try {
      identities.join(access.who().name(), proved.get());
      Errand.forget(request);
      return View.seeOther(View.done("/team/own", "access.provider.joined.done"));
    } catch (AccountRefused refused) {
      return page(form.refused(refused), proved.get());
    }
  }

  @PostMapping(PATH + "/part")
  View part(HttpServletRequest request) {
    identities.part(access.who().name(), request.getSession().getId());
    return View.seeOther(View.done("/team/own", "access.provider.parted.done"));
  }

  private View page(Form form, Identity who) {
    return FormPage.of("access.provider.join", form, List.of(), PATH, "access.provider.join")
        .below(new Crumb(form.words().text("access.own"), "/team/own"))
        .saying("access.provider.join.said", provider.name(), who.name())
        .view();
  }

  /** Whom the provider vouched for, at the wish of the very account that is signed in. */
  private Optional<Identity> proved(HttpServletRequest request) {
    return Errand.kept(request, clock.instant())
        .filter(errand -> errand.kind() == Errand.Kind.JOIN)
        .filter(errand -> errand.account().equals(access.who().name()))
        .map(Errand::who);
  }
}
