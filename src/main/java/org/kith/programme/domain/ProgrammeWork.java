package org.kith.programme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.figures.Figures;
import org.kith.programme.FollowUp;
import org.kith.programme.FollowUps;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedCard;
import org.kith.programme.Planning;
import org.kith.programme.ProjectGap;
import org.kith.programme.ProjectStanding;
import org.kith.programme.Recommendation;
import org.kith.programme.Targets;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** What the programme waits for: gaps in projects, and recommendations that nobody answered. */
@Component
class ProgrammeWork implements WorkItems {
  private final ProjectStandings standings;
  private final RecommendationStore recommendations;
  private final FollowUps followUps;
  private final Figures figures;
  private final Words words;

  ProgrammeWork(
      ProjectStandings standings,
      RecommendationStore recommendations,
      FollowUps followUps,
      Figures figures,
      Messages messages) {
    this.standings = standings;
    this.recommendations = recommendations;
    this.followUps = followUps;
    this.figures = figures;
    this.words = messages.in(Language.ENGLISH);
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    List<WorkItem> items = new ArrayList<>();
    if (actor.mayAnywhere(Planning.PLAN) || actor.mayAnywhere(Targets.TARGET)) {
      projects(actor, today, items);
    }
    if (actor.mayAnywhere(FollowUps.FOLLOW_UP)) {
      unanswered(actor, today, items);
    }
    return items;
  }

  private void projects(Actor actor, LocalDate today, List<WorkItem> items) {
    for (ProjectStanding standing : standings.all()) {
      PlannedCard project = standing.project();
      if (!project.card().latest().isLive()) {
        continue;
      }
      Scope scope = Scope.project(project.id());
      List<OutputFigures> outputs = standing.outputs();
      List<ProjectGap> gaps =
          ProjectGap.of(project.card().latest(), project.ends(), outputs, today);
      if (gaps.contains(ProjectGap.PAST_END) && actor.may(Planning.PLAN, scope)) {
        items.add(
            item(
                WorkItem.Kind.OVERDUE,
                words.plain("programme.work.past-end", name(project)),
                path(project) + "/state",
                project.ends().last()));
      }
      if (actor.may(Targets.TARGET, scope)) {
        targets(project, gaps, outputs, today, items);
      }
    }
  }

  private void targets(
      PlannedCard project,
      List<ProjectGap> gaps,
      List<OutputFigures> outputs,
      LocalDate today,
      List<WorkItem> items) {
    if (gaps.contains(ProjectGap.NO_OUTPUTS)) {
      items.add(
          item(
              WorkItem.Kind.TO_DO,
              words.plain("programme.work.no-outputs", name(project)),
              path(project) + "/outputs/new",
              null));
    }
    outputs.stream()
        .filter(output -> output.isDueWithoutFigure(today))
        .forEach(output ->
            items.add(
                item(
                    WorkItem.Kind.OVERDUE,
                    words.plain("programme.work.no-figure", name(project), output.label()),
                    path(project) + "/outputs/" + output.output().definition(),
                    output.due())));
  }

  /** Each that is late by itself; all others that nobody answered in one line. */
  private void unanswered(Actor actor, LocalDate today, List<WorkItem> items) {
    Map<String, List<FollowUp>> notes = followUps.all(FollowUp.Kind.RECOMMENDATION);
    int open = 0;
    for (Recommendation one : recommendations.all()) {
      if (!actor.may(
          FollowUps.FOLLOW_UP,
          Scope.project(one.subject()),
          Scope.organisation(one.owner().id()))) {
        continue;
      }
      FollowUp.State standing = FollowUp.standing(notes.getOrDefault(one.id(), List.of()));
      boolean isLate =
          Optional.ofNullable(one.due().last()).filter(due -> due.isBefore(today)).isPresent();
      if (isLate && !standing.isSettled()) {
        items.add(
            item(
                WorkItem.Kind.OVERDUE,
                words.plain("programme.work.recommendation", subject(one)),
                "/team/recommendations/" + one.id(),
                one.due().last()));
      } else if (!notes.containsKey(one.id())) {
        open++;
      }
    }
    if (open > 0) {
      items.add(
          item(
              WorkItem.Kind.TO_DO,
              words.plain("programme.work.recommendations", open),
              "/team/recommendations",
              null));
    }
  }

  private String subject(Recommendation one) {
    return figures.subject(one.subject()).map(name -> name.name()).orElse(one.subject());
  }

  private static String name(PlannedCard project) {
    return project.card().name();
  }

  private static String path(PlannedCard project) {
    return "/team/projects/" + project.id();
  }

  private static WorkItem item(
      WorkItem.Kind kind, String what, String path, @Nullable LocalDate due) {
    return new WorkItem(kind, what, path, due);
  }
}
