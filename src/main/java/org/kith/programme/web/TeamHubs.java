package org.kith.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.access.Actor;
import org.kith.access.AuditTrail;
import org.kith.access.Scope;
import org.kith.figures.Figures;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.geography.Geography;
import org.kith.programme.OutputFigures;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Project;
import org.kith.programme.Project.Legacy;
import org.kith.programme.Project.Outcome;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectGap;
import org.kith.programme.Targets;
import org.kith.programme.web.TeamHubPage.Counted;
import org.kith.programme.web.TeamHubPage.Item;
import org.kith.programme.web.TeamHubPage.May;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Status;
import org.springframework.stereotype.Component;

/** Makes the page on which the team works on a project. */
@Component
class TeamHubs {
  private static final int HISTORY = 50;

  private final Figures figures;
  private final Geography geography;
  private final FollowedUp followedUp;
  private final Texts texts;
  private final AuditTrail trail;
  private final Clock clock;

  TeamHubs(
      Figures figures,
      Geography geography,
      FollowedUp followedUp,
      Texts texts,
      AuditTrail trail,
      Clock clock) {
    this.figures = figures;
    this.geography = geography;
    this.followedUp = followedUp;
    this.texts = texts;
    this.trail = trail;
    this.clock = clock.withZone(StateController.HERE);
  }

  TeamHubPage of(PlannedProject planned, Actor actor, Words words) {
    Project project = planned.project();
    Subject subject = new Subject("project", project.id());
    List<Statement> ledger = figures.about(subject);
    List<OutputFigures> outputs = OutputFigures.all(project.id(), project.outputs(), ledger);
    Told told = told(project);
    return new TeamHubPage(
        Text.english(project.name()),
        List.of(TeamPaths.programme(words)),
        TeamPaths.project(project.id()),
        StateTag.of(project.phases().getLast().state(), words),
        standing(planned.isPublished(), words),
        planned.isPublished() ? "/projects/" + project.id() : null,
        gaps(project, outputs, words),
        told.text(project.summary()),
        ProjectPages.paragraphs(project).stream().map(told::text).toList(),
        new ProjectFacts(project, geography.area(), words).all(),
        outputs.stream().map(output -> counted(project, output, words)).toList(),
        new OutputCharts(outputs, words).targets(),
        ProjectPages.timeline(
            project.phases(),
            project.phases().stream().map(phase -> told.text(phase.note())).toList(),
            words),
        items(project, "outcomes", project.outcomes().stream().map(Outcome::text).toList(), told),
        items(project, "legacy", project.legacy().stream().map(Legacy::text).toList(), told),
        followedUp.about(project.id(), ledger, words),
        may(project.id(), actor),
        trail.of("project", project.id(), HISTORY));
  }

  /** Texts with their figures put in, found by what they are without. */
  private record Told(Map<String, Text> texts) {
    Text text(String written) {
      return texts.getOrDefault(written, Text.english(written));
    }
  }

  private Told told(Project project) {
    List<String> written =
        Stream.of(
                Stream.of(project.summary()),
                ProjectPages.paragraphs(project).stream(),
                project.phases().stream().map(Phase::note),
                project.outcomes().stream().map(Outcome::text),
                project.legacy().stream().map(Legacy::text))
            .flatMap(some -> some)
            .distinct()
            .toList();
    List<Text> plain = texts.plainEnglish(written);
    Map<String, Text> told = new HashMap<>();
    for (int i = 0; i < written.size(); i++) {
      told.put(written.get(i), plain.get(i));
    }
    return new Told(told);
  }

  static Status standing(boolean isPublished, Words words) {
    return isPublished
        ? new Status(words.text("programme.team.published"), Status.Colour.GREEN)
        : new Status(words.text("programme.team.unpublished"), Status.Colour.BLUE);
  }

  private List<Text> gaps(Project project, List<OutputFigures> outputs, Words words) {
    return ProjectGap.of(
            project.phases().getLast().state(), project.ends(), outputs, LocalDate.now(clock))
        .stream()
        .map(gap -> words.text("programme.gap." + gap.id()))
        .toList();
  }

  private static Counted counted(Project project, OutputFigures output, Words words) {
    Statement original = output.original();
    Statement current = output.current();
    LocalDate due = output.due();
    return new Counted(
        Text.english(output.label()),
        TeamPaths.output(project.id(), output.output().definition()),
        output.actual().stream().map(one -> TargetPage.value(one, words)).distinct().toList(),
        original == null ? null : TargetPage.value(original, words),
        current == null ? null : TargetPage.value(current, words),
        AttainedWords.of(output, original, words),
        AttainedWords.of(output, current, words),
        due == null ? null : words.date(due));
  }

  private static List<Item> items(Project project, String list, List<String> texts, Told told) {
    List<Item> items = new ArrayList<>();
    for (String text : texts) {
      items.add(
          new Item(
              told.text(text),
              TeamPaths.project(project.id()) + "/" + list + "/" + (items.size() + 1)));
    }
    return items;
  }

  private static May may(String project, Actor actor) {
    Scope scope = Scope.project(project);
    return new May(
        actor.may(Planning.PLAN, scope),
        actor.may(Targets.TARGET, scope),
        actor.may(Planning.PUBLISH, scope));
  }
}
