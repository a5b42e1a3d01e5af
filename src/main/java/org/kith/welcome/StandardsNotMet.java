package org.kith.welcome;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.kernel.Refusal;

/** No place opens before all five standards are met. */
public final class StandardsNotMet extends Refusal {
  public StandardsNotMet(Collection<Standard> missing) {
    super(
        missing.stream()
            .sorted()
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .collect(
                Collectors.joining(
                    ", ", "A place opens once it meets every standard. Still missing: ", ".")));
  }
}
