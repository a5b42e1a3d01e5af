package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.figures.Figures;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedCard;
import org.kith.programme.Project.Target;
import org.kith.programme.ProjectStanding;
import org.springframework.stereotype.Component;

/**
 * How all projects stand with what they count: worked out from the whole ledger, and so only when
 * records have changed.
 */
@Component
class ProjectStandings {
  private final ProjectCards cards;
  private final Figures figures;
  private final KeptUntilChanged<List<ProjectStanding>> kept;

  ProjectStandings(ProjectCards cards, Figures figures, Access access) {
    this.cards = cards;
    this.figures = figures;
    this.kept = KeptUntilChanged.ofRecords(access);
  }

  /** All that the actor may see, by name. */
  List<ProjectStanding> all() {
    return kept.of(this::read);
  }

  private List<ProjectStanding> read() {
    List<PlannedCard> projects = cards.planned();
    List<Statement> ledger =
        figures.aboutAny(projects.stream().map(one -> new Subject("project", one.id())).toList());
    Map<String, List<Statement>> bySubject =
        ledger.stream().collect(Collectors.groupingBy(statement -> statement.subject().id()));
    Map<String, Statement> byId = new HashMap<>();
    ledger.forEach(statement -> byId.put(statement.id(), statement));
    return projects.stream().map(project -> standing(project, bySubject, byId)).toList();
  }

  private static ProjectStanding standing(
      PlannedCard project, Map<String, List<Statement>> bySubject, Map<String, Statement> byId) {
    Set<Statement> about = new LinkedHashSet<>(bySubject.getOrDefault(project.id(), List.of()));
    project.outputs().stream()
        .flatMap(output -> output.targets().stream())
        .map(Target::figure)
        .filter(byId::containsKey)
        .forEach(figure -> about.add(byId.get(figure)));
    return new ProjectStanding(
        project,
        OutputFigures.all(project.id(), project.outputs(), new ArrayList<>(about)).stream()
            .map(OutputFigures::asAWhole)
            .toList());
  }
}
