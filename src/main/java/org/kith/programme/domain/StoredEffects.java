package org.kith.programme.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.programme.Effects;
import org.kith.programme.Named;
import org.kith.programme.PlannedProject;
import org.kith.programme.Planning;
import org.kith.programme.Project;
import org.kith.programme.Project.Legacy;
import org.kith.programme.Project.Outcome;
import org.kith.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredEffects implements Effects {
  private final StoredProjects projects;
  private final ProjectEdits edits;
  private final InsertedFigures inserted;
  private final Access access;

  StoredEffects(
      StoredProjects projects, ProjectEdits edits, InsertedFigures inserted, Access access) {
    this.projects = projects;
    this.edits = edits;
    this.inserted = inserted;
    this.access = access;
  }

  @Override
  @Transactional
  public void addOutcome(String project, String text, Collection<String> measures) {
    access.require(Planning.PLAN, Scope.project(project));
    outcomes(project, text, list -> added(list, outcome(text, measures, Project.OWN_RECORD)));
    access.audit(Planning.PLAN, StoredPlans.PROJECT, project, "outcome added");
  }

  @Override
  @Transactional
  public void changeOutcome(
      String project, int version, int number, String text, Collection<String> measures) {
    access.require(Planning.PLAN, Scope.project(project));
    requireVersion(project, version, PlannedProject::outcomesVersion);
    outcomes(
        project,
        text,
        list ->
            changed(
                list,
                number,
                was -> text.isEmpty() ? null : outcome(text, measures, was.source())));
    access.audit(Planning.PLAN, StoredPlans.PROJECT, project, done("outcome", text));
  }

  @Override
  @Transactional
  public void addLegacy(String project, String text) {
    access.require(Planning.PLAN, Scope.project(project));
    legacy(project, text, list -> added(list, new Legacy(text, Project.OWN_RECORD)));
    access.audit(Planning.PLAN, StoredPlans.PROJECT, project, "legacy added");
  }

  @Override
  @Transactional
  public void changeLegacy(String project, int version, int number, String text) {
    access.require(Planning.PLAN, Scope.project(project));
    requireVersion(project, version, PlannedProject::legacyVersion);
    legacy(
        project,
        text,
        list ->
            changed(list, number, was -> text.isEmpty() ? null : new Legacy(text, was.source())));
    access.audit(Planning.PLAN, StoredPlans.PROJECT, project, done("legacy", text));
  }

  /** Others who change the project wait from here on, so that the version stays what it is. */
  private void requireVersion(String project, int version, ToIntFunction<PlannedProject> now) {
    edits.lock(project);
    if (now.applyAsInt(projects.planned(project).orElseThrow(NotFound::new)) != version) {
      throw new ChangedMeanwhile();
    }
  }

  private void outcomes(String project, String text, UnaryOperator<List<Outcome>> change) {
    inserted.check(text);
    edits.edit(project, entry -> entry.withOutcomes(change.apply(entry.outcomes())));
  }

  private void legacy(String project, String text, UnaryOperator<List<Legacy>> change) {
    inserted.check(text);
    edits.edit(project, entry -> entry.withLegacy(change.apply(entry.legacy())));
  }

  private static Outcome outcome(String text, Collection<String> measures, String source) {
    return new Outcome(text, measures.stream().map(id -> new Named(id, id)).toList(), source);
  }

  private static <T> List<T> added(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }

  private static <T> List<T> changed(List<T> list, int number, Function<T, @Nullable T> change) {
    if (number < 1 || number > list.size()) {
      throw new NotFound();
    }
    List<T> changed = new ArrayList<>(list);
    T now = change.apply(list.get(number - 1));
    if (now == null) {
      changed.remove(number - 1);
    } else {
      changed.set(number - 1, now);
    }
    return changed;
  }

  private static String done(String what, String text) {
    return what + (text.isEmpty() ? " taken away" : " changed");
  }
}
