package org.kith.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language from the address ({@code /pl/events}) and hands the rest on, so that
 * everything behind sees {@code /events}. English is bare; a cookie never decides.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class LanguageFilter extends OncePerRequestFilter {
  private final Languages languages;

  LanguageFilter(Languages languages) {
    this.languages = languages;
  }

  /** The language of a request; English where nothing says otherwise. */
  static Language of(HttpServletRequest request) {
    return request.getAttribute(Language.OF_REQUEST) instanceof Language language
        ? language
        : Language.ENGLISH;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Language> prefix = prefix(request.getRequestURI());
    request.setAttribute(Language.OF_REQUEST, prefix.orElse(languages.english()));
    chain.doFilter(
        prefix
            .<HttpServletRequest>map(language -> new WithoutPrefix(request, language))
            .orElse(request),
        response);
  }

  private Optional<Language> prefix(String uri) {
    int end = uri.indexOf('/', 1);
    String first = uri.substring(Math.min(1, uri.length()), end < 0 ? uri.length() : end);
    return languages.of(first).filter(language -> !language.isEnglish());
  }
}
