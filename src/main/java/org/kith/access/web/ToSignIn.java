package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kith.ui.FormLost;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Sends somebody who is not signed in, or no longer, to the sign-in page and afterwards where they
 * wanted to go. Of a form that they sent, every word is shown to be copied.
 */
final class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {
  private static final String SIGN_IN = "/sign-in";

  private final HandlerExceptionResolver answers;

  ToSignIn(HandlerExceptionResolver answers) {
    this.answers = answers;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      lost(request, response);
      return;
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String wanted = request.getRequestURI() + query;
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        HttpHeaders.LOCATION,
        SIGN_IN + "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }

  /** A form without the token that only our own pages carry, for this session. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
    lost(request, response);
  }

  private void lost(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI();
    FormLost lost =
        path.startsWith("/team/")
            ? new FormLost(FormLost.Reason.SIGNED_OUT, SIGN_IN)
            : new FormLost(FormLost.Reason.STALE, path);
    answers.resolveException(request, response, null, lost);
  }
}
