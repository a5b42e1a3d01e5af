package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Account;
import org.kith.access.AccountRefused;
import org.kith.access.Identities;
import org.kith.access.Identities.Outcome;
import org.kith.access.Identity;
import org.kith.access.OneTimeLinks.Standing;
import org.kith.access.SignIn;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in through the organisation's own provider, and accepting an invitation by it. */
@Controller
class ProviderController {
  private static final String CONFIRM = "/sign-in/provider/confirm";

  private final Provider provider;
  private final Departures departures;
  private final Identities identities;
  private final SignIn signIn;
  private final Entrance entrance;
  private final Clock clock;

  ProviderController(
      Provider provider,
      Departures departures,
      Identities identities,
      SignIn signIn,
      Entrance entrance,
      Clock clock) {
    this.provider = provider;
    this.departures = departures;
    this.identities = identities;
    this.signIn = signIn;
    this.entrance = entrance;
    this.clock = clock;
  }

  @GetMapping("/sign-in/provider")
  @Nullable View setOff(
      @RequestParam(defaultValue = "/team") String next,
      Words words,
      HttpServletRequest request,
      HttpServletResponse response) {
    Errand errand = Errand.comingIn(Entrance.next(next), clock.instant());
    return departures.setOff(errand, words, request, response);
  }

  @GetMapping("/invitation/{token}/provider")
  @Nullable View setOffToAccept(
      @PathVariable String token,
      Words words,
      HttpServletRequest request,
      HttpServletResponse response) {
    return signIn.invitation(token).standing() == Standing.GOOD
        ? departures.setOff(Errand.accepting(token, clock.instant()), words, request, response)
        : View.seeOther("/invitation/" + token);
  }

  @GetMapping(Discovery.BACK)
  View back(Words words, HttpServletRequest request, HttpServletResponse response) {
    Optional<Errand> errand = Errand.kept(request, clock.instant());
    Errand.forget(request);
    try {
      Identity who = provider.cameBack(request, response);
      return errand.isPresent()
          ? arrived(errand.get().of(who, clock.instant()), who, words, request, response)
          : departures.said("stale", words, HttpStatus.FORBIDDEN);
    } catch (ProviderTrouble trouble) {
      if (trouble.reason() != ProviderTrouble.Reason.UNREACHABLE) {
        identities.failed(request.getRemoteAddr());
      }
      return departures.said(trouble, words);
    }
  }

  private View arrived(
      Errand errand,
      Identity who,
      Words words,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (errand.kind()) {
      case COME_IN -> answer(identities.arrived(who), errand, words, request, response);
      case ACCEPT -> {
        errand.keep(request);
        yield View.seeOther(CONFIRM);
      }
      case JOIN -> {
        errand.keep(request);
        yield View.seeOther(OwnProviderController.PATH);
      }
    };
  }

  private View answer(
      Outcome outcome,
      Errand errand,
      Words words,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (outcome) {
      case Outcome.Welcome(String account) -> {
        entrance.letInByProvider(account, request, response);
        yield View.seeOther(errand.next());
      }
      case Outcome.First first -> {
        errand.keep(request);
        yield View.seeOther(CONFIRM);
      }
      case Outcome.NoRole none -> departures.said("no-role", words, HttpStatus.FORBIDDEN);
      case Outcome.Ended ended -> departures.said("ended", words, HttpStatus.FORBIDDEN);
      case Outcome.Taken taken -> departures.said("taken", words, HttpStatus.FORBIDDEN);
    };
  }

  @GetMapping(CONFIRM)
  View ask(Form form, Words words, HttpServletRequest request) {
    Optional<Errand> errand = Errand.kept(request, clock.instant());
    Identity who = errand.map(Errand::who).orElse(null);
    return who == null || errand.get().kind() == Errand.Kind.JOIN
        ? departures.said("stale", words, HttpStatus.FORBIDDEN)
        : page(form, errand.get(), who, words);
  }

  @PostMapping(CONFIRM)
  View goOn(Form form, Words words, HttpServletRequest request, HttpServletResponse response) {
    Optional<Errand> kept = Errand.kept(request, clock.instant());
    Identity who = kept.map(Errand::who).orElse(null);
    if (who == null) {
      return departures.said("stale", words, HttpStatus.FORBIDDEN);
    }
    Errand errand = kept.get();
    return switch (errand.kind()) {
      case COME_IN -> answer(identities.begin(who), errand, words, request, response);
      case JOIN -> View.seeOther(OwnProviderController.PATH);
      case ACCEPT -> {
        try {
          entrance.letInByProvider(identities.accept(errand.token(), who), request, response);
          yield View.seeOther(errand.next());
        } catch (AccountRefused refused) {
          yield page(form.refused(refused), errand, who, words);
        }
      }
    };
  }

  private View page(Form form, Errand errand, Identity who, Words words) {
    if (errand.kind() == Errand.Kind.COME_IN) {
      return FormPage.of("access.provider.first", form, List.of(), CONFIRM, "access.go-on")
          .saying("access.provider.first.said", provider.name(), who.name())
          .saying("access.provider.first.known", provider.name())
          .view();
    }
    Account account = signIn.invitation(errand.token()).account();
    return account == null
        ? departures.said("stale", words, HttpStatus.FORBIDDEN)
        : FormPage.of("access.provider.accept", form, List.of(), CONFIRM, "access.go-on")
            .saying("access.provider.accept.said", account.name(), provider.name(), who.name())
            .view();
  }

  @GetMapping("/sign-out/provider")
  View signedOut(Words words, HttpServletRequest request) {
    Optional<URI> there = provider.signOut(Entrance.origin(request) + "/sign-in");
    return View.of(
        "access/not-in",
        new NotInPage(
            words.text("access.provider.signed-out"),
            words.text("access.provider.signed-out.said", provider.name()),
            there.map(URI::toString).orElse("/sign-in"),
            there.isPresent()
                ? words.text("access.provider.sign-out", provider.name())
                : words.text("access.provider.other-way")));
  }
}
