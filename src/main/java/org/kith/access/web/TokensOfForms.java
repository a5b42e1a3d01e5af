package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Makes a token for a form that is shown, never for one that is refused: a phone that sends its
 * marks while its owner signs in would otherwise be given a session of its own, and the cookie of
 * the sign-in page be lost to it.
 */
final class TokensOfForms implements CsrfTokenRepository {
  private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return session.generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    boolean isShown = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (token == null || isShown || request.getSession(false) != null) {
      session.saveToken(token, request, response);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return session.loadToken(request);
  }
}
