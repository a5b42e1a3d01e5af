package org.kith.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.figures.Attainment;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedCard;
import org.kith.programme.Planning;
import org.kith.programme.ProjectGap;
import org.kith.programme.ProjectStanding;
import org.kith.programme.web.TeamProgrammePage.Row;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Projects as the team's lists show them. */
@Component
class TeamRows {
  private final Planning planning;
  private final Clock clock;
  private final KeptUntilChanged<Map<String, Text>> kept;

  TeamRows(Planning planning, Clock clock, Access access) {
    this.kept = KeptUntilChanged.ofRecords(access);
    this.planning = planning;
    this.clock = clock.withZone(StateController.HERE);
  }

  /** A project and the row that shows it. */
  record Shown(@Nullable String priority, Row row) {}

  List<Shown> all(Words words) {
    List<ProjectStanding> standings = planning.standings();
    Map<String, Text> targets = kept.of(words.language().code(), () -> targets(standings, words));
    return standings.stream()
        .map(one -> new Shown(one.project().card().priority(), row(one, targets, words)))
        .toList();
  }

  /** How many of its targets each project has reached; those without targets are missing. */
  private static Map<String, Text> targets(List<ProjectStanding> standings, Words words) {
    Map<String, Text> targets = new HashMap<>();
    for (ProjectStanding standing : standings) {
      Text reached = reached(standing.outputs(), words);
      if (reached != null) {
        targets.put(standing.project().id(), reached);
      }
    }
    return Map.copyOf(targets);
  }

  List<Row> of(@Nullable String priority, List<Shown> shown) {
    return shown.stream()
        .filter(one -> Objects.equals(one.priority(), priority))
        .map(Shown::row)
        .toList();
  }

  private Row row(ProjectStanding standing, Map<String, Text> targets, Words words) {
    PlannedCard project = standing.project();
    return new Row(
        Text.english(project.card().name()),
        TeamPaths.project(project.id()),
        StateTag.of(project.card().latest(), words),
        project.isPublished() ? null : TeamHubs.standing(false, words),
        targets.get(project.id()),
        ProjectGap.of(
                project.card().latest(), project.ends(), standing.outputs(), LocalDate.now(clock))
            .stream()
            .map(gap -> words.text("programme.gap." + gap.id()))
            .toList());
  }

  private static @Nullable Text reached(List<OutputFigures> outputs, Words words) {
    List<OutputFigures> promised =
        outputs.stream().filter(output -> !output.output().targets().isEmpty()).toList();
    List<Optional<Attainment>> results =
        promised.stream().map(output -> output.attainment(output.target())).toList();
    long reached = results.stream().filter(Optional.of(Attainment.REACHED)::equals).count();
    long missed = results.stream().filter(Optional.of(Attainment.NOT_REACHED)::equals).count();
    long unknown = promised.size() - reached - missed;
    return promised.isEmpty()
        ? null
        : unknown == 0
            ? words.text("programme.team.reached", reached, promised.size())
            : words.text("programme.team.reached.unknown", reached, promised.size(), unknown);
  }
}
