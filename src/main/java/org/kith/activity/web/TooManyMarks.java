package org.kith.activity.web;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** More than a device of ours sends at once. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
final class TooManyMarks extends Refusal {
  TooManyMarks() {
    super("This is too much to send at once: send at most 200 marks.");
  }
}
