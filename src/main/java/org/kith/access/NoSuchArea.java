package org.kith.access;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing says which area is meant, or there is no such area. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchArea extends Refusal {
  public NoSuchArea(String where) {
    super("No programme is set up here (" + where + ").");
  }
}
