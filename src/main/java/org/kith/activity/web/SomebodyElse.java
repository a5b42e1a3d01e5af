package org.kith.activity.web;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else has signed in on the phone since: nobody's marks are sent in another's name. */
@ResponseStatus(HttpStatus.CONFLICT)
final class SomebodyElse extends Refusal {
  SomebodyElse() {
    super("Somebody else is signed in: these marks can be sent only by whoever made them.");
  }
}
