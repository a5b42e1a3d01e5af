package org.kith.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Attainment;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedCard;
import org.kith.programme.Planning;
import org.kith.programme.ProjectGap;
import org.kith.programme.web.TeamProgrammePage.Row;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Projects as the team's lists show them. */
@Component
class TeamRows {
  private final Planning planning;
  private final Clock clock;

  TeamRows(Planning planning, Clock clock) {
    this.planning = planning;
    this.clock = clock.withZone(StateController.HERE);
  }

  /** A project and the row that shows it. */
  record Shown(@Nullable String priority, Row row) {}

  List<Shown> all(Words words) {
    return planning.standings().stream()
        .map(one ->
            new Shown(one.project().card().priority(), row(one.project(), one.outputs(), words)))
        .toList();
  }

  List<Row> of(@Nullable String priority, List<Shown> shown) {
    return shown.stream()
        .filter(one -> Objects.equals(one.priority(), priority))
        .map(Shown::row)
        .toList();
  }

  private Row row(PlannedCard project, List<OutputFigures> outputs, Words words) {
    return new Row(
        Text.english(project.card().name()),
        TeamPaths.project(project.id()),
        StateTag.of(project.card().latest(), words),
        project.isPublished() ? null : TeamHubs.standing(false, words),
        targets(outputs, words),
        ProjectGap.of(project.card().latest(), project.ends(), outputs, LocalDate.now(clock))
            .stream()
            .map(gap -> words.text("programme.gap." + gap.id()))
            .toList());
  }

  private static @Nullable Text targets(List<OutputFigures> outputs, Words words) {
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
