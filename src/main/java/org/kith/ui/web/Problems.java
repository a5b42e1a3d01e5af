package org.kith.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.kith.kernel.Refusal;
import org.kith.ui.FormLost;
import org.kith.ui.NotFound;
import org.kith.ui.RefusalStatus;
import org.kith.ui.SecretAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Turns what controllers throw into a page, or into problem+json for programs. A refused request is
 * never a 200, and a stack trace goes to the log alone.
 */
@ControllerAdvice
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Answers answers;
  private final List<SecretAddresses> secret;

  Problems(Answers answers, List<SecretAddresses> secret) {
    this.answers = answers;
    this.secret = List.copyOf(secret);
  }

  @ExceptionHandler
  void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answers.refused(RefusalStatus.of(refusal), refusal, request, response);
  }

  @ExceptionHandler
  void lost(FormLost lost, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answers.lost(lost, request, response);
  }

  @ExceptionHandler(NotFound.class)
  void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answers.error(HttpStatus.NOT_FOUND, request, response);
  }

  @ExceptionHandler({
    TypeMismatchException.class,
    HttpMessageNotReadableException.class,
    BindException.class
  })
  void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answers.error(HttpStatus.BAD_REQUEST, request, response);
  }

  @ExceptionHandler
  void anything(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpStatusCode status =
        failure instanceof ErrorResponse known
            ? known.getStatusCode()
            : HttpStatus.INTERNAL_SERVER_ERROR;
    if (status.is5xxServerError()) {
      LOG.error("{} {} failed", request.getMethod(), told(request.getRequestURI()), failure);
    }
    if (failure instanceof ErrorResponse known) {
      String allowed = known.getHeaders().getFirst(HttpHeaders.ALLOW);
      if (allowed != null) {
        response.setHeader(HttpHeaders.ALLOW, allowed);
      }
    }
    answers.error(status, request, response);
  }

  /** What a log may hold: not what lets whoever reads it do something. */
  private String told(String address) {
    return secret.stream()
        .filter(one -> one.has(address))
        .findFirst()
        .map(one -> one.withoutSecret(address))
        .orElse(address);
  }
}
