package org.kith.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kith.ui.SecretAddresses;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is answered at {@link SecretAddresses} stays there. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 43)
final class SecretAddressHeaders extends OncePerRequestFilter {
  private final List<SecretAddresses> secret;

  SecretAddressHeaders(List<SecretAddresses> secret) {
    this.secret = List.copyOf(secret);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return secret.stream().noneMatch(one -> one.has(request.getRequestURI()));
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
