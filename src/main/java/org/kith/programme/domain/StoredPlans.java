package org.kith.programme.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.PublishingFreeze;
import org.kith.access.Scope;
import org.kith.figures.AgreedFigures;
import org.kith.figures.Subject;
import org.kith.programme.Named;
import org.kith.programme.NotPublished;
import org.kith.programme.PartOfItself;
import org.kith.programme.PlannedCard;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Project.Partner;
import org.kith.programme.ProjectNameTaken;
import org.kith.programme.ProjectPlan;
import org.kith.programme.ProjectStanding;
import org.kith.programme.ProjectState;
import org.kith.programme.PublishedAlready;
import org.kith.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPlans implements Planning {
  /** As the audit trail and the load engine call it. */
  static final String PROJECT = "project";

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int LONGEST_ID = 60;

  private final ProjectCards cards;
  private final ProjectStandings standings;
  private final StoredProjects projects;
  private final ProjectStore store;
  private final ProjectEdits edits;
  private final AgreedFigures agreed;
  private final InsertedFigures inserted;
  private final PublishingFreeze freeze;
  private final Access access;
  private final Clock clock;

  StoredPlans(
      ProjectCards cards,
      ProjectStandings standings,
      StoredProjects projects,
      ProjectStore store,
      ProjectEdits edits,
      AgreedFigures agreed,
      InsertedFigures inserted,
      PublishingFreeze freeze,
      Access access,
      Clock clock) {
    this.cards = cards;
    this.standings = standings;
    this.projects = projects;
    this.store = store;
    this.edits = edits;
    this.agreed = agreed;
    this.inserted = inserted;
    this.freeze = freeze;
    this.access = access;
    this.clock = clock.withZone(HERE);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlannedCard> projects() {
    return cards.planned();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ProjectStanding> standings() {
    return standings.all();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PlannedProject> project(String id) {
    return projects.planned(id);
  }

  @Override
  @Transactional
  public String add(ProjectPlan plan) {
    access.require(PLAN);
    String id = added(plan);
    access.audit(PLAN, PROJECT, id, "added");
    return id;
  }

  @Override
  @Transactional
  public void change(String project, int version, ProjectPlan plan) {
    access.require(PLAN, Scope.project(project));
    check(plan);
    refuseCircle(project, plan.partOf());
    Set<String> changed = edits.edit(project, version, entry -> planned(entry, plan));
    audit(project, changed);
  }

  @Override
  @Transactional
  public void move(String project, int seen, ProjectState to, LocalDate on, String reason) {
    access.require(PLAN, Scope.project(project));
    inserted.check(reason);
    edits.edit(
        project,
        entry ->
            entry.withPhases(
                new Timeline(entry.phases()).moved(seen, to, on, reason, today()).phases()));
    access.audit(PLAN, PROJECT, project, "state: " + to.id());
  }

  @Override
  @Transactional
  public void publish(String project) {
    access.require(PUBLISH, Scope.project(project));
    if (store.lock(project).orElseThrow(NotFound::new).isPublished()) {
      throw new PublishedAlready();
    }
    freeze.check(PROJECT, project);
    store.publish(project, true);
    agreed.show(new Subject(PROJECT, project), true);
    access.contentChanged();
    access.audit(PUBLISH, PROJECT, project, "put on the site");
  }

  @Override
  @Transactional
  public void takeOff(String project, String reason) {
    access.require(PUBLISH, Scope.project(project));
    if (!store.lock(project).orElseThrow(NotFound::new).isPublished()) {
      throw new NotPublished();
    }
    store.publish(project, false);
    agreed.show(new Subject(PROJECT, project), false);
    access.contentChanged();
    access.audit(PUBLISH, PROJECT, project, "taken off the site: " + reason);
  }

  private String added(ProjectPlan plan) {
    check(plan);
    String id = Slug.of(plan.name(), LONGEST_ID);
    if (id.isEmpty() || id.equals("new") || store.has(id)) {
      throw new ProjectNameTaken(plan.name());
    }
    ProjectEntry blank =
        new ProjectEntry(
            row(id, plan),
            List.of(),
            List.of(),
            List.of(),
            Timeline.begun(today()).phases(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    edits.add(planned(blank, plan));
    return id;
  }

  private void check(ProjectPlan plan) {
    inserted.check(plan.summary(), plan.about());
  }

  /** Nothing can be a part of what is a part of it. */
  private void refuseCircle(String project, @Nullable String parent) {
    Map<String, String> parents = store.parents();
    for (String above = parent; above != null; above = parents.remove(above)) {
      if (above.equals(project)) {
        throw new PartOfItself();
      }
    }
  }

  private void audit(String project, Set<String> changed) {
    if (!changed.isEmpty()) {
      access.audit(PLAN, PROJECT, project, "changed: " + String.join(", ", changed));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static ProjectEntry planned(ProjectEntry entry, ProjectPlan plan) {
    return entry.withFacts(
        row(entry.id(), plan),
        plan.partners().stream()
            .map(takes ->
                new Partner(new Named(takes.organisation(), takes.organisation()), takes.role()))
            .toList(),
        plan.localities(),
        plan.methods());
  }

  private static ProjectRow row(String id, ProjectPlan plan) {
    return new ProjectRow(
        id,
        plan.name(),
        plan.priority(),
        plan.partOf(),
        plan.starts(),
        plan.ends(),
        plan.modes(),
        plan.summary(),
        plan.about());
  }
}
