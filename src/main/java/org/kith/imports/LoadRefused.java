package org.kith.imports;

import java.util.List;
import org.kith.kernel.Refusal;

/** Nothing was loaded, because of these problems: all of them, in the order of files and lines. */
public final class LoadRefused extends Refusal {
  private final List<Problem> problems;

  public LoadRefused(List<Problem> problems) {
    super(
        problems.size() == 1
            ? "Nothing was loaded: 1 problem was found."
            : "Nothing was loaded: " + problems.size() + " problems were found.");
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
