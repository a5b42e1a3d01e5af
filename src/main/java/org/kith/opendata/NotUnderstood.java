package org.kith.opendata;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A parameter that is none of its kind. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class NotUnderstood extends Refusal {
  NotUnderstood(String parameter, String expected) {
    super("The parameter %s has to be %s.".formatted(parameter, expected));
  }
}
