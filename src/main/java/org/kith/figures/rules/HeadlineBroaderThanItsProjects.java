package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;

/**
 * What a programme or priority claims can be put together from what its projects report, even if
 * every figure of theirs counts other people. "More than" in a project's figure is read as up to a
 * tenth more.
 */
final class HeadlineBroaderThanItsProjects implements Rule {
  /** A project that funds others may know what they have not published; a headline may not. */
  private static final Set<String> CLAIMED_FOR = Set.of("programme", "priority");

  private static final BigDecimal SLACK = new BigDecimal("1.1");

  @Override
  public String id() {
    return "headline-broader-than-its-projects";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(claim -> CLAIMED_FOR.contains(claim.subject().kind()))
        .filter(claim -> Claims.isReported(claim) && Claims.isTotal(claim))
        .filter(claim -> Claims.unit(claim).isCount())
        .flatMap(claim -> check(ledger, claim).stream());
  }

  private Optional<Finding> check(Ledger ledger, Statement claim) {
    List<Statement> largest = largestOfEachQuantity(ledger, claim);
    Amount amount = claim.amount();
    if (amount == null || amount.low() == null || largest.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal generous = largest.stream().map(this::atMost).reduce(BigDecimal::add).orElseThrow();
    if (amount.low().compareTo(generous) <= 0) {
      return Optional.empty();
    }
    long printed = largest.stream().mapToLong(part -> printed(part).longValue()).sum();
    Wording wording = new Wording(ledger);
    List<Statement> named =
        largest.stream()
            .sorted(
                Comparator.comparing(HeadlineBroaderThanItsProjects::printed)
                    .reversed()
                    .thenComparing(Claims.BY_ID))
            .limit(3)
            .toList();
    return Optional.of(
        Consequence.found(
            this,
            Stream.concat(Stream.of(claim), named.stream()).toList(),
            wording.what(claim)
                + " is given as "
                + wording.quote(claim)
                + ". It cannot be rebuilt from the projects: all their printed figures for "
                + amount.unit().id()
                + " added together, even if nobody is counted twice, come to about "
                + ValueWords.withUnit(Amount.exactly(printed, amount.unit()), "")
                + "; the largest are "
                + wording.quotesWithLabels(named)
                + "."));
  }

  private static List<Statement> largestOfEachQuantity(Ledger ledger, Statement claim) {
    Map<String, Optional<Statement>> byQuantity =
        ledger
            .statements()
            .filter(part -> Claims.isReported(part) && part.breakdown().isTotal())
            .filter(part -> part.partOf() == null && Claims.unit(part) == Claims.unit(claim))
            .filter(
                part -> Claims.ancestors(ledger, part.subject()).anyMatch(claim.subject()::equals))
            .collect(
                Collectors.groupingBy(
                    part -> part.quantity().toString(),
                    TreeMap::new,
                    Collectors.maxBy(
                        Comparator.comparing(HeadlineBroaderThanItsProjects::printed)
                            .thenComparing(Claims.BY_ID))));
    return byQuantity.values().stream().flatMap(Optional::stream).toList();
  }

  private static BigDecimal printed(Statement part) {
    Amount amount = Objects.requireNonNull(part.amount());
    BigDecimal high = amount.high();
    return high != null ? high : Objects.requireNonNullElse(amount.low(), BigDecimal.ZERO);
  }

  private BigDecimal atMost(Statement part) {
    Amount amount = Objects.requireNonNull(part.amount());
    return amount.high() != null ? printed(part) : printed(part).multiply(SLACK);
  }
}
