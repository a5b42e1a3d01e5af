package org.kith.returns.domain;

import java.time.LocalDate;
import java.util.List;
import org.kith.kernel.Period;
import org.kith.returns.Recipient;

/**
 * A return to be asked for.
 *
 * @param project id
 * @param organisation id of the partner
 * @param definitions keys of the figures asked for, in order
 * @param message what the letter says besides; may be empty
 */
public record NewReturn(
    String project,
    String organisation,
    Period period,
    LocalDate due,
    Recipient recipient,
    List<String> definitions,
    String message) {
  public NewReturn {
    definitions = List.copyOf(definitions);
  }
}
