package org.kith.directory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Links that were sent by letter: nobody keeps them, and no other site is told. */
@Component("directoryLinkHeaders")
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 43)
final class LinkHeaders extends OncePerRequestFilter {
  private static final Pattern LINKS = Pattern.compile("(/[a-z]{2,3})?/directory/right/.*");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !LINKS.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    chain.doFilter(request, response);
  }
}
