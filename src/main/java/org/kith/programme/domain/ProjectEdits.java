package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.kith.access.Access;
import org.kith.imports.EditedFields;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.programme.domain.ProjectStore.Standing;
import org.kith.ui.NotFound;
import org.springframework.stereotype.Component;

/**
 * Changes projects as people ask in the browser: one edit of a project after the other, written as
 * a load would write it, and told to the loads to come.
 */
@Component
class ProjectEdits {
  /** What has a history, or a guard, of its own: the version stays. */
  private static final Set<String> PARTS = Set.of("states", "outputs", "outcomes", "legacy");

  private final ProjectStore store;
  private final ProjectEntries entries;
  private final List<ProjectPart> parts;
  private final EditedFields files;
  private final Access access;

  ProjectEdits(
      ProjectStore store,
      ProjectEntries entries,
      List<ProjectPart> parts,
      EditedFields files,
      Access access) {
    this.store = store;
    this.entries = entries;
    this.parts = parts;
    this.files = files;
    this.access = access;
  }

  void add(ProjectEntry project) {
    store.add(project.row());
    write(project);
    files.created(StoredPlans.PROJECT, project.id(), FileForm.of(project));
  }

  /** Changes facts and texts, unless somebody else did so since the person saw this version. */
  Set<String> edit(String project, int version, UnaryOperator<ProjectEntry> change) {
    if (lock(project).version() != version) {
      throw new ChangedMeanwhile();
    }
    return edit(project, change);
  }

  /**
   * Changes a project.
   *
   * @return the fields of its file that are different now
   */
  Set<String> edit(String project, UnaryOperator<ProjectEntry> change) {
    boolean isPublished = lock(project).isPublished();
    ProjectEntry before = entries.find(project).orElseThrow(NotFound::new);
    ProjectEntry after = change.apply(before);
    Map<String, Object> changes = FileForm.changes(before, after);
    if (!changes.isEmpty()) {
      if (!PARTS.containsAll(changes.keySet())) {
        store.change(after.row());
      }
      write(after);
      files.note(StoredPlans.PROJECT, project, changes);
      if (isPublished) {
        access.contentChanged();
      }
    }
    return new TreeSet<>(changes.keySet());
  }

  Standing lock(String project) {
    return store.lock(project).orElseThrow(NotFound::new);
  }

  private void write(ProjectEntry project) {
    parts.forEach(part -> part.rewrite(List.of(project)));
  }
}
