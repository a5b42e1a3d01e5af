package org.kith.returns.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.DateWords;
import org.kith.figures.Figures;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Project;
import org.kith.returns.AskedFigure;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnRefused;
import org.kith.returns.SentReturn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What partners can be asked: the outputs of a project, each with what was said of it last. */
@Component
@Transactional(readOnly = true)
public class Askable {
  private final Planning planning;
  private final Figures figures;
  private final ReturnRows rows;
  private final SentRows sent;

  Askable(Planning planning, Figures figures, ReturnRows rows, SentRows sent) {
    this.planning = planning;
    this.figures = figures;
    this.rows = rows;
    this.sent = sent;
  }

  /** The project as the team plans it; refused where there is none. */
  public Project project(String id) {
    return planning
        .project(id)
        .map(PlannedProject::project)
        .orElseThrow(() -> new ReturnRefused("There is no such project."));
  }

  String name(String project) {
    return project(project).name();
  }

  /** Outputs that can be asked for: those whose unit is known. In the project's order. */
  public List<AskedFigure> figures(String project, String organisation) {
    Map<String, String> last = lastReturned(project, organisation);
    List<AskedFigure> offered = new ArrayList<>();
    for (OutputFigures output : outputs(project)) {
      Unit unit = output.unit();
      if (unit != null && AskedFigure.isAskable(unit)) {
        String key = output.output().definition();
        offered.add(
            new AskedFigure(
                offered.size() + 1,
                key,
                output.label(),
                unit,
                unit == Unit.PERCENT ? base(output) : "",
                last.getOrDefault(key, lastStated(output)),
                output.target() == null ? "" : told(output.target())));
      }
    }
    return offered;
  }

  /** What cannot be asked for yet, because nothing says what it is counted in. */
  public List<String> withoutUnit(String project) {
    return outputs(project).stream()
        .filter(output -> output.unit() == null)
        .map(OutputFigures::label)
        .toList();
  }

  /** What this partner was asked about the project last, whatever became of it. */
  public Optional<PartnerReturn> askedLast(String project, String organisation) {
    return rows.latest(project, organisation);
  }

  private List<OutputFigures> outputs(String project) {
    return OutputFigures.all(
        project, project(project).outputs(), figures.about(new Subject("project", project)));
  }

  private Map<String, String> lastReturned(String project, String organisation) {
    Map<String, String> last = new HashMap<>();
    PartnerReturn before = rows.latestSent(project, organisation).orElse(null);
    if (before == null) {
      return last;
    }
    Map<Integer, AskedFigure> asked =
        before.figures().stream().collect(Collectors.toMap(AskedFigure::number, figure -> figure));
    for (SentReturn version : sent.of(before.id()).stream().limit(1).toList()) {
      for (GivenFigure given : version.figures()) {
        AskedFigure figure = asked.get(given.number());
        Amount amount = given.amount();
        if (figure != null && amount != null) {
          last.put(
              figure.definition(),
              ValueWords.withUnit(amount, given.words())
                  + " ("
                  + DateWords.of(before.period())
                  + ")");
        }
      }
    }
    return last;
  }

  private static String lastStated(OutputFigures output) {
    return output.actual().stream()
        .filter(statement -> statement.amount() != null)
        .max(
            Comparator.comparing(
                statement -> statement.period().last(),
                Comparator.nullsFirst(Comparator.naturalOrder())))
        .map(Askable::told)
        .orElse("");
  }

  private static String told(@Nullable Statement statement) {
    if (statement == null) {
      return "";
    }
    String value = ValueWords.withUnit(statement);
    return statement.period().isStated()
        ? value + " (" + DateWords.of(statement.period()) + ")"
        : value;
  }

  private static String base(OutputFigures output) {
    return output.statements().stream()
        .map(Statement::base)
        .filter(base -> !base.isEmpty())
        .findFirst()
        .orElse("not stated");
  }
}
