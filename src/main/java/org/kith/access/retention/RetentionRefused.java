package org.kith.access.retention;

import org.kith.kernel.Refusal;

/** A run that cannot be confirmed as things are. */
public final class RetentionRefused extends Refusal {
  RetentionRefused(String sentence) {
    super(sentence);
  }
}
