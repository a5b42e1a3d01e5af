package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
  private final SecurityContextRepository people;
  private final Access access;

  Entrance(SecurityContextRepository people, Access access) {
    this.people = people;
    this.access = access;
  }

  /** Begins a session, under a new name so that one prepared by somebody else is worth nothing. */
  void letIn(String account, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedIn(access.area(), account));
    SecurityContextHolder.setContext(context);
    people.saveContext(context, request, response);
  }

  /** The page to go on with: only ours, only the team's. */
  static String next(String wanted) {
    return wanted.startsWith("/team") && !wanted.contains("\\") && !wanted.contains("//")
        ? wanted
        : "/team";
  }
}
