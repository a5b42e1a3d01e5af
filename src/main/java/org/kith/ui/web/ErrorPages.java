package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.kith.kernel.Refusal;
import org.kith.ui.Messages;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Words an error page for each status. */
@Component
final class ErrorPages {
  private static final String TEMPLATE = "ui/error";

  private final Messages messages;

  ErrorPages(Messages messages) {
    this.messages = messages;
  }

  View of(HttpStatusCode status, HttpServletRequest request) {
    Words words = messages.in(LanguageFilter.of(request));
    String key = "ui.error." + wording(status);
    ErrorPage page = new ErrorPage(words.text(key + ".title"), words.text(key + ".text"));
    return View.of(TEMPLATE, page).with(HttpStatus.valueOf(status.value()));
  }

  /** A page for a refusal: its own sentence says what is wrong. */
  View refused(HttpStatus status, Refusal refusal, HttpServletRequest request) {
    Words words = messages.in(LanguageFilter.of(request));
    ErrorPage page = new ErrorPage(words.text("ui.error.refused.title"), words.refused(refusal));
    return View.of(TEMPLATE, page).with(status);
  }

  private static String wording(HttpStatusCode status) {
    return switch (status.value()) {
      case 401, 403 -> "forbidden";
      case 404, 410 -> "missing";
      case 405 -> "method";
      case 413 -> "toolarge";
      case 503 -> "unavailable";
      default -> status.is4xxClientError() ? "request" : "failure";
    };
  }
}
