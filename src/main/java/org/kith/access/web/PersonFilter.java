package org.kith.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.Accounts.Person;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever is signed in acts as themselves, with what their roles allow at this moment: a role taken
 * or an account ended counts from the next request on. What the team sees is kept by no browser.
 * Pages for everybody show them what everybody sees.
 */
final class PersonFilter extends OncePerRequestFilter {
  /** The request attribute with the person's name, which not everybody may read in the database. */
  static final String NAME = PersonFilter.class.getName();

  private final Access access;
  private final Accounts accounts;
  private final Clock clock;

  PersonFilter(Access access, Accounts accounts, Clock clock) {
    this.clock = clock;
    this.access = access;
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)
        || ActingAs.current().isEmpty()
        || !signedIn.isIn(access.area())) {
      SecurityContextHolder.clearContext();
      chain.doFilter(request, response);
      return;
    }
    Optional<Person> person =
        signedIn.isOverAt(clock.instant()) ? Optional.empty() : person(signedIn);
    if (person.isEmpty()) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    request.setAttribute(NAME, person.get().name());
    Actor actor = person.get().actor();
    acting(isTeams(request) ? actor : actor.outside(), request, response, chain);
  }

  private static boolean isTeams(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/team") || path.startsWith("/team/");
  }

  private Optional<Person> person(SignedIn signedIn) {
    Actor reader = Actor.system("sign-in", "who is it", access.area(), Set.of());
    return ActingAs.<Optional<Person>, RuntimeException>actingAs(
        reader, () -> accounts.person(signedIn));
  }

  /** Runs the rest of a request as somebody. */
  static void acting(
      Actor actor, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      ActingAs.<Void, Exception>actingAs(
          actor,
          () -> {
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception impossible) {
      throw new ServletException(impossible);
    }
  }
}
