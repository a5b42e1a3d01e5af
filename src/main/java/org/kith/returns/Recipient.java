package org.kith.returns;

import org.jspecify.annotations.Nullable;

/**
 * Who is written to at a partner.
 *
 * @param email null: written to on paper, or telephoned
 * @param address postal address, one line each; empty: none
 */
public record Recipient(String name, @Nullable String email, String address) {
  /** Nothing of it may end up in a log. */
  @Override
  public String toString() {
    return "recipient";
  }
}
