package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.kith.access.Access;
import org.kith.access.SignedIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where whoever proved who they are comes in, whatever the proof was. */
@Component
@ConditionalOnWebApplication
class Entrance {
  private static final Duration VOUCHED_FOR = Duration.ofHours(12);

  private final SecurityContextRepository people;
  private final Access access;
  private final Clock clock;

  Entrance(SecurityContextRepository people, Access access, Clock clock) {
    this.clock = clock;
    this.people = people;
    this.access = access;
  }

  /** Begins a session, a new one, so that one prepared by somebody else is worth nothing. */
  void letIn(String account, HttpServletRequest request, HttpServletResponse response) {
    letIn(new SignedIn(access.area(), account), request, response);
  }

  /** As {@link #letIn}, for half a day: then the provider is asked again. */
  void letInByProvider(String account, HttpServletRequest request, HttpServletResponse response) {
    letIn(
        SignedIn.byProvider(access.area(), account, clock.instant().plus(VOUCHED_FOR)),
        request,
        response);
  }

  private void letIn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn);
    SecurityContextHolder.setContext(context);
    people.saveContext(context, request, response);
  }

  /** Scheme, host and port that the browser shows. */
  static String origin(HttpServletRequest request) {
    String scheme = request.getScheme();
    int port = request.getServerPort();
    boolean isUsual = scheme.equals("https") ? port == 443 : port == 80;
    return scheme + "://" + request.getServerName() + (isUsual ? "" : ":" + port);
  }

  /** The page to go on with: only ours, only the team's. */
  static String next(String wanted) {
    return wanted.startsWith("/team") && !wanted.contains("\\") && !wanted.contains("//")
        ? wanted
        : "/team";
  }
}
