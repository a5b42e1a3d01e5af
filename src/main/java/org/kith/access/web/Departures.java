package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.access.Identities;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends people to the provider, and says so where that came to nothing. */
@Component
@ConditionalOnWebApplication
class Departures {
  private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

  private final Provider provider;
  private final Identities identities;

  Departures(Provider provider, Identities identities) {
    this.provider = provider;
    this.identities = identities;
  }

  /**
   * By link, not by form: a browser that keeps to our content policy would not follow a form to
   * another host.
   *
   * @return null: the answer leads to the provider
   */
  @Nullable View setOff(
      Errand errand, Words words, HttpServletRequest request, HttpServletResponse response) {
    if (!provider.isSetUp()) {
      throw new NotFound();
    }
    if (!identities.maySetOff(request.getRemoteAddr())) {
      return said("wait", words, HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      URI there = provider.setOff(request, response);
      errand.keep(request);
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader(HttpHeaders.LOCATION, there.toString());
      return null;
    } catch (ProviderTrouble trouble) {
      return said(trouble, words);
    }
  }

  /** What went wrong; the log gets no more than a word of it. */
  View said(ProviderTrouble trouble, Words words) {
    if (trouble.reason() != ProviderTrouble.Reason.CANCELLED) {
      LOG.warn("nobody was signed in by the provider: {}", trouble.getMessage());
    }
    return said(
        trouble.reason().name().toLowerCase(Locale.ROOT),
        words,
        trouble.reason() == ProviderTrouble.Reason.UNREACHABLE
            ? HttpStatus.SERVICE_UNAVAILABLE
            : HttpStatus.FORBIDDEN);
  }

  /** A page of one sentence and the way back to sign-in. */
  View said(String why, Words words, HttpStatus status) {
    return View.of(
            "access/not-in",
            new NotInPage(
                words.text("access.provider.not-in"),
                words.text("access.provider." + why, provider.name()),
                "/sign-in",
                words.text("access.provider.other-way")))
        .with(status);
  }
}
