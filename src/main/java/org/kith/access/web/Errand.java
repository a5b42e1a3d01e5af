package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Identity;

/**
 * What somebody went to the provider for, and whom it vouched for when they came back; kept in
 * their session until they say that it is what they want.
 *
 * @param next where to go on, below {@code /team}
 * @param token of the invitation that they want to accept; empty otherwise
 * @param account that they are signed in to and want to join; empty otherwise
 */
record Errand(
    Kind kind, String next, String token, String account, @Nullable Identity who, Instant at)
    implements Serializable {
  private static final String KEPT = Errand.class.getName();
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  enum Kind {
    COME_IN,
    ACCEPT,
    JOIN
  }

  static Errand comingIn(String next, Instant now) {
    return new Errand(Kind.COME_IN, next, "", "", null, now);
  }

  static Errand accepting(String token, Instant now) {
    return new Errand(Kind.ACCEPT, "/team", token, "", null, now);
  }

  static Errand joining(String account, Instant now) {
    return new Errand(Kind.JOIN, "/team/own", "", account, null, now);
  }

  Errand of(Identity proved, Instant now) {
    return new Errand(kind, next, token, account, proved, now);
  }

  void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEPT, this);
  }

  static void forget(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(KEPT);
    }
  }

  /** What this session's person set off for, unless that is too long ago. */
  static Optional<Errand> kept(HttpServletRequest request, Instant now) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(KEPT) instanceof Errand errand
            && errand.at().plus(GOOD_FOR).isAfter(now)
        ? Optional.of(errand)
        : Optional.empty();
  }
}
