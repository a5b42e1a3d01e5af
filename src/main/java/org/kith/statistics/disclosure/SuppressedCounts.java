package org.kith.statistics.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts that are about to be released, with what is hidden of them.
 *
 * @param exposed what can be worked out all the same; nothing, unless what was published before
 *     gives it away
 */
public record SuppressedCounts(List<HiddenCount> hidden, List<Exposed> exposed) {

  /**
   * A count that is not shown.
   *
   * @param small hidden for itself; otherwise because another could be worked out from it. Readers
   *     are never told which
   * @param proven what somebody can prove who knows everything published, and that no count is
   *     negative
   */
  public record HiddenCount(String name, boolean small, Proven proven) {}

  public SuppressedCounts {
    hidden = List.copyOf(hidden);
    exposed = List.copyOf(exposed);
  }

  /** Whether no small count can be worked out; if not, the counts must not be released. */
  public boolean isSafe() {
    return exposed.isEmpty();
  }

  /** The names of what is hidden. */
  public Set<String> names() {
    return hidden.stream().map(HiddenCount::name).collect(Collectors.toUnmodifiableSet());
  }
}
