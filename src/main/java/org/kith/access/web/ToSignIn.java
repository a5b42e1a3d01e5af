package org.kith.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends somebody who is not signed in to the sign-in page, and afterwards where they wanted to go.
 */
final class ToSignIn implements AuthenticationEntryPoint {
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String wanted = request.getMethod().equals("GET") ? request.getRequestURI() + query : "/team";
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        HttpHeaders.LOCATION, "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
  }
}
