package org.kith.access;

import org.kith.kernel.Refusal;

/** An account or role cannot be made or changed like that. */
public final class AccountRefused extends Refusal {
  AccountRefused(String sentence) {
    super(sentence);
  }
}
