package org.kith.returns.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.Period;
import org.kith.programme.Planning;
import org.kith.programme.Project;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Recipient;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom an officer may ask about a period: every project with each of its partners. */
@Component
@Transactional(readOnly = true)
public class AskList {
  private final Planning planning;
  private final ReturnRows rows;
  private final Access access;

  AskList(Planning planning, ReturnRows rows, Access access) {
    this.planning = planning;
    this.rows = rows;
    this.access = access;
  }

  /**
   * A project and a partner of it.
   *
   * @param isLive whether the project's work goes on, or is meant to
   * @param recipient who was written to last; null: nobody yet
   * @param definitions what the partner was asked last; empty: nothing yet
   * @param asked the return that was asked for the period already; null: none
   */
  public record Pair(
      String project,
      String projectName,
      String organisation,
      String partner,
      boolean isLive,
      @Nullable Recipient recipient,
      List<String> definitions,
      @Nullable String asked) {
    public Pair {
      definitions = List.copyOf(definitions);
    }

    /** Names the pair in a form. */
    public String key() {
      return project + "--" + organisation;
    }
  }

  /** By project. */
  public List<Pair> of(Period period) {
    Map<String, List<PartnerReturn>> before = before(rows.all());
    List<Pair> pairs = new ArrayList<>();
    for (var card : planning.projects()) {
      Project project = planning.project(card.id()).orElseThrow().project();
      for (Project.Partner partner : project.partners()) {
        String organisation = partner.organisation().id();
        if (access
            .who()
            .may(Returns.REQUEST, Scope.project(card.id()), Scope.organisation(organisation))) {
          pairs.add(
              pair(
                  project,
                  card.card().latest().isLive(),
                  partner,
                  before.getOrDefault(card.id() + "/" + organisation, List.of()),
                  period));
        }
      }
    }
    return pairs.stream().distinct().toList();
  }

  private static Map<String, List<PartnerReturn>> before(Collection<PartnerReturn> all) {
    Map<String, List<PartnerReturn>> before = new HashMap<>();
    all.stream()
        .filter(one -> one.state() != ReturnState.WITHDRAWN)
        .forEach(one ->
            before
                .computeIfAbsent(one.project() + "/" + one.organisation(), key -> new ArrayList<>())
                .add(one));
    return before;
  }

  private static Pair pair(
      Project project,
      boolean isLive,
      Project.Partner partner,
      List<PartnerReturn> before,
      Period period) {
    Optional<PartnerReturn> last =
        before.stream().max(Comparator.comparing(PartnerReturn::askedAt));
    return new Pair(
        project.id(),
        project.name(),
        partner.organisation().id(),
        partner.organisation().name(),
        isLive,
        last.map(PartnerReturn::recipient).orElse(null),
        last.stream().flatMap(one -> one.figures().stream()).map(AskedFigure::definition).toList(),
        before.stream()
            .filter(one -> one.period().words().equals(period.words()))
            .map(PartnerReturn::id)
            .findFirst()
            .orElse(null));
  }
}
