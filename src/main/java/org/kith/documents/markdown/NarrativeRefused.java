package org.kith.documents.markdown;

import java.util.List;
import org.kith.kernel.Refusal;

/** A narrative that cannot be shown as it is written. */
public final class NarrativeRefused extends Refusal {
  private final transient List<String> faults;

  NarrativeRefused(List<String> faults) {
    super(String.join("; ", faults) + ".");
    this.faults = List.copyOf(faults);
  }

  /** Each fault with file and line. */
  public List<String> faults() {
    return faults;
  }
}
