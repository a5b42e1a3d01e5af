package org.kith.opendata;

import java.nio.charset.StandardCharsets;
import org.kith.ui.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells what is wrong as Open Referral UK 3.0 does. */
@ControllerAdvice(assignableTypes = {OpenReferralController.class, TaxonomyController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ReferralProblems {
  private record Wrong(String error, String message) {}

  @ExceptionHandler(NotFound.class)
  ResponseEntity<byte[]> missing() {
    return wrong(HttpStatus.NOT_FOUND, "not_found", "There is nothing of this id.");
  }

  @ExceptionHandler
  ResponseEntity<byte[]> notUnderstood(NotUnderstood refusal) {
    return wrong(HttpStatus.BAD_REQUEST, "bad_request", refusal.sentence());
  }

  private static ResponseEntity<byte[]> wrong(HttpStatus status, String error, String message) {
    return ResponseEntity.status(status)
        .header("Content-Type", "application/json")
        .body(Json.text(new Wrong(error, message)).getBytes(StandardCharsets.UTF_8));
  }
}
