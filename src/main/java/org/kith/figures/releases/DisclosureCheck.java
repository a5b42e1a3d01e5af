package org.kith.figures.releases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.figures.BreakdownWords;
import org.kith.figures.releases.ReleaseCell.Verdict;
import org.kith.kernel.Unit;
import org.kith.statistics.disclosure.Count;
import org.kith.statistics.disclosure.Count.Standing;
import org.kith.statistics.disclosure.Exposed;
import org.kith.statistics.disclosure.LinkedCounts;
import org.kith.statistics.disclosure.SafetyRule;
import org.kith.statistics.disclosure.SuppressedCounts;
import org.kith.statistics.disclosure.SuppressedCounts.HiddenCount;
import org.kith.statistics.disclosure.Suppression;

/**
 * Decides what a release hides: counts of people that no source published, each quantity by itself,
 * against everything that was released before. See {@code docs/disclosure-control.md}.
 */
final class DisclosureCheck {
  private final List<ReleaseCell> draft;
  private final List<List<ReleaseCell>> earlier;
  private final SafetyRule rule;
  private final Map<Variable, Verdict> verdicts = new HashMap<>();
  private final List<String> exposed = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /**
   * @param cells with their verdicts
   * @param exposed small counts that could be worked out if this were released
   * @param warnings what can be told though nothing is small, or could be worked out before
   */
  record Outcome(List<ReleaseCell> cells, List<String> exposed, List<String> warnings) {}

  private DisclosureCheck(
      List<ReleaseCell> draft, List<List<ReleaseCell>> earlier, SafetyRule rule) {
    this.draft = draft;
    this.earlier = earlier;
    this.rule = rule;
  }

  /**
   * @param earlier the cells of each earlier release, latest first, withdrawn ones too
   */
  static Outcome of(List<ReleaseCell> draft, List<List<ReleaseCell>> earlier, SafetyRule rule) {
    return new DisclosureCheck(draft, earlier, rule).outcome();
  }

  private Outcome outcome() {
    Map<CountKey, List<Variable>> quantities = new LinkedHashMap<>();
    draft.stream()
        .filter(Variable::isOne)
        .map(Variable::of)
        .forEach(variable ->
            quantities.computeIfAbsent(quantity(variable), q -> new ArrayList<>()).add(variable));
    quantities.keySet().forEach(this::check);
    List<ReleaseCell> judged = draft.stream().map(this::judged).toList();
    return new Outcome(withoutSharesOfHidden(judged), exposed, warnings);
  }

  private static CountKey quantity(Variable variable) {
    CountKey key = variable.key();
    return new CountKey(
        key.subject(),
        key.definition(),
        key.unit(),
        org.kith.kernel.Period.UNSTATED,
        org.kith.figures.Breakdown.TOTAL);
  }

  private void check(CountKey quantity) {
    List<ReleaseCell> now = of(quantity, draft);
    List<List<ReleaseCell>> before =
        earlier.stream().map(release -> of(quantity, release)).toList();
    if (now.stream().allMatch(ReleaseCell::stands)) {
      return;
    }
    List<ReleaseCell> all =
        Stream.concat(Stream.of(now), before.stream()).flatMap(List::stream).toList();
    Links links = new Links().addWholes(Variable.in(now));
    before.forEach(release -> links.addWholes(Variable.in(release)));
    links.addWholes(Variable.in(all)).addTimes(all.stream().map(Variable::of).toList());
    Map<Variable, Standing> standings = standings(now, before, links);
    warnOfOneCategory(Variable.in(now), links);

    SuppressedCounts suppressed = Suppression.of(linked(standings, links), rule);
    Map<String, Variable> names = new HashMap<>();
    standings.keySet().forEach(variable -> names.put(variable.name(), variable));
    for (HiddenCount hidden : suppressed.hidden()) {
      Variable variable = names.get(hidden.name());
      if (variable != null) {
        verdicts.put(
            variable,
            new Verdict(true, hidden.small(), hidden.proven().low(), hidden.proven().high()));
      }
    }
    tell(suppressed.exposed(), withoutThis(standings, links));
  }

  /** What could be worked out even if this were not released at all is only warned of. */
  private void tell(List<Exposed> found, Set<String> before) {
    for (Exposed each : found) {
      if (before.contains(each.name())) {
        warnings.add("Known before this release: " + each.name());
      } else {
        exposed.add(each.name());
      }
    }
  }

  private Set<String> withoutThis(Map<Variable, Standing> standings, Links links) {
    Map<Variable, Standing> unreleased = new LinkedHashMap<>();
    standings.forEach((variable, standing) ->
        unreleased.put(variable, standing == Standing.KNOWN ? standing : Standing.UNKNOWN));
    Set<String> exposedBefore = new HashSet<>();
    Suppression.audit(linked(unreleased, links), Set.of(), rule)
        .exposed()
        .forEach(each -> exposedBefore.add(each.name()));
    return exposedBefore;
  }

  private static LinkedCounts linked(Map<Variable, Standing> standings, Links links) {
    LinkedCounts linked =
        new LinkedCounts(
            standings.entrySet().stream()
                .map(of -> new Count(of.getKey().name(), of.getKey().value(), of.getValue()))
                .toList(),
            List.of());
    for (Links.Parts link : links.found()) {
      linked =
          linked.partsOf(
              link.whole().name(), link.parts().stream().map(Variable::name).sorted().toList());
    }
    return linked;
  }

  private static Map<Variable, Standing> standings(
      List<ReleaseCell> now, List<List<ReleaseCell>> before, Links links) {
    Map<Variable, Standing> standings = new LinkedHashMap<>();
    for (ReleaseCell cell : now) {
      Variable variable = Variable.of(cell);
      boolean isWhole = links.found().stream().anyMatch(link -> link.whole().equals(variable));
      Standing own = isWhole ? Standing.TOTAL : Standing.CELL;
      standings.merge(variable, cell.stands() ? Standing.KNOWN : own, DisclosureCheck::clearer);
    }
    before.stream()
        .flatMap(List::stream)
        .forEach(cell ->
            standings.merge(
                Variable.of(cell),
                cell.isHidden() ? Standing.UNKNOWN : Standing.KNOWN,
                DisclosureCheck::clearer));
    return standings;
  }

  /** What is known somewhere is known; what this release may show is not decided by an old one. */
  private static Standing clearer(Standing one, Standing other) {
    if (one == Standing.KNOWN || other == Standing.UNKNOWN) {
      return one;
    }
    return other;
  }

  private void warnOfOneCategory(java.util.Collection<Variable> now, Links links) {
    for (Links.Parts link : links.found()) {
      boolean several = link.parts().size() > 1 && now.containsAll(link.parts());
      link.parts().stream()
          .filter(part -> several && part.value() > 0 && part.value() == link.whole().value())
          .forEach(part ->
              warnings.add(
                  "Everybody is in one group: %s"
                      .formatted(BreakdownWords.of(part.key().breakdown()))));
    }
  }

  private ReleaseCell judged(ReleaseCell cell) {
    if (cell.stands()) {
      return cell.with(Verdict.SHOWN);
    }
    if (Variable.isOne(cell)) {
      return cell.with(verdicts.getOrDefault(Variable.of(cell), Verdict.SHOWN));
    }
    return cell.with(
        cell.countsPeople() && isCertainlySmall(cell) ? Verdict.hidden(true) : Verdict.SHOWN);
  }

  /** Of a count that is not exact, such as "about 3". */
  private boolean isCertainlySmall(ReleaseCell cell) {
    return cell.high() != null
        && cell.high().signum() > 0
        && cell.high().compareTo(BigDecimal.valueOf(rule.threshold())) < 0;
  }

  /** A share and its base give the count; which base a share has is words, so none is shown. */
  private static List<ReleaseCell> withoutSharesOfHidden(List<ReleaseCell> cells) {
    Set<String> subjects = new HashSet<>();
    for (ReleaseCell cell : cells) {
      if (cell.isHidden() && cell.key() != null) {
        subjects.add(cell.key().subject());
      }
    }
    return cells.stream()
        .map(cell ->
            !cell.stands()
                    && cell.key() != null
                    && cell.key().unit() == Unit.PERCENT
                    && subjects.contains(cell.key().subject())
                ? cell.with(Verdict.hidden(false))
                : cell)
        .toList();
  }

  private static List<ReleaseCell> of(CountKey quantity, List<ReleaseCell> cells) {
    return cells.stream()
        .filter(Variable::isOne)
        .filter(cell -> cell.key() != null && cell.key().isOfTheSameQuantityAs(quantity))
        .toList();
  }
}
