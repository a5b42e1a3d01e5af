package org.kith.activity.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What counts of all that was said about one thing by people who did not always know of each other:
 * a register of several values (M. Shapiro, N. Preguiça, C. Baquero, M. Zawirski, A comprehensive
 * study of convergent and commutative replicated data types, 2011, section 3.2.2). It follows from
 * what was said alone, not from the order in which it arrived nor from how often.
 */
final class Heads {
  private Heads() {}

  /** Those that no other superseded, in the order given. */
  static <S> List<S> of(
      Collection<S> said, Function<S, UUID> id, Function<S, Set<UUID>> supersedes) {
    Set<UUID> superseded = new HashSet<>();
    for (S each : said) {
      supersedes.apply(each).stream()
          .filter(other -> !other.equals(id.apply(each)))
          .forEach(superseded::add);
    }
    List<S> heads = said.stream().filter(each -> !superseded.contains(id.apply(each))).toList();
    // only somebody who makes ids up supersedes in a circle: then everything stands
    return heads.isEmpty() ? List.copyOf(said) : heads;
  }
}
