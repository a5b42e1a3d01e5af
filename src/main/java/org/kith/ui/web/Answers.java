package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.kith.kernel.Refusal;
import org.kith.ui.FormLost;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that say no: a page for people, problem+json (RFC 9457) for programs. */
@Component
final class Answers {
  private final ErrorPages pages;
  private final LostForms lostForms;
  private final Renderer renderer;
  private final JsonMapper json =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  Answers(ErrorPages pages, LostForms lostForms, Renderer renderer) {
    this.pages = pages;
    this.lostForms = lostForms;
    this.renderer = renderer;
  }

  void error(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (prefersJson(request)) {
      write(ProblemDetail.forStatus(status), response);
    } else {
      renderer.write(pages.of(status, request), request, response);
    }
  }

  void refused(
      HttpStatus status, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (prefersJson(request)) {
      write(ProblemDetail.forStatusAndDetail(status, refusal.sentence()), response);
    } else {
      renderer.write(pages.refused(status, refusal, request), request, response);
    }
  }

  void lost(FormLost lost, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (prefersJson(request)) {
      write(ProblemDetail.forStatus(LostForms.status(lost)), response);
    } else {
      renderer.write(lostForms.of(lost, request), request, response);
    }
  }

  private void write(ProblemDetail problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.getStatus());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  private static boolean prefersJson(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getRequestURI().startsWith("/api/")
        || request.getRequestURI().startsWith("/open-referral/")
        || (accept != null
            && accept.toLowerCase(Locale.ROOT).contains("json")
            && !accept.contains("text/html"));
  }
}
