package org.kith.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.kith.access.Actor;
import org.kith.access.Areas;
import org.kith.access.NoSuchArea;
import org.kith.kernel.AreaId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Whoever comes by address is a visitor of the area that the host name belongs to: what is
 * published may be read, and nothing else done. Where no area answers, nothing behind this filter
 * does either; only what needs no area is let through.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class VisitorFilter extends OncePerRequestFilter {
  private static final Set<String> WITHOUT_AREA = Set.of("/healthz", "/readyz", "/error");

  private final Areas areas;
  private final HandlerExceptionResolver refusals;

  VisitorFilter(
      Areas areas, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    this.areas = areas;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/") || WITHOUT_AREA.contains(path);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<AreaId> area = areas.forHost(request.getServerName());
    if (area.isEmpty()) {
      NoSuchArea refusal = new NoSuchArea("no area answers at this address");
      refusals.resolveException(request, response, null, refusal);
      return;
    }
    PersonFilter.acting(Actor.visitor(area.get()), request, response, chain);
  }
}
