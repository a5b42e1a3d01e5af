package org.kith.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who has a certificate's number may know of it.
 *
 * @param number twelve signs, without the hyphens that it is printed with
 * @param course its title when it was completed
 * @param validUntil the last day on which it holds; null: for ever
 * @param withdrawnOn null: it was not withdrawn
 * @param name empty unless its holder wants to be named
 */
public record Certificate(
    String number,
    String course,
    LocalDate completedOn,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate withdrawnOn,
    String name) {
  public boolean isValidOn(LocalDate day) {
    return withdrawnOn == null && (validUntil == null || !validUntil.isBefore(day));
  }
}
