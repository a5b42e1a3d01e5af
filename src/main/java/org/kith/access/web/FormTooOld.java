package org.kith.access.web;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A form was sent without the token that only our own pages carry, or after signing out. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class FormTooOld extends Refusal {
  FormTooOld() {
    super(
        "This form was open for too long, or in another browser, so nothing was changed."
            + " Go back, copy what you wrote, open the page again and send it once more.");
  }
}
