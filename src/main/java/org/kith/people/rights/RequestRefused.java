package org.kith.people.rights;

import org.kith.kernel.Refusal;

/** A step that cannot be taken with a request as it is. */
public final class RequestRefused extends Refusal {
  RequestRefused(String sentence) {
    super(sentence);
  }
}
