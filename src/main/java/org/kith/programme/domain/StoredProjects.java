package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.organisations.Organisations;
import org.kith.programme.Named;
import org.kith.programme.PlannedProject;
import org.kith.programme.Project;
import org.kith.programme.Project.Partner;
import org.springframework.stereotype.Component;

/** Puts together all that is known of a project, in a fixed number of queries. */
@Component
class StoredProjects {
  private final ProjectStore store;
  private final ProjectEntries entries;
  private final ProgrammeSubjects subjects;
  private final Organisations organisations;

  StoredProjects(
      ProjectStore store,
      ProjectEntries entries,
      ProgrammeSubjects subjects,
      Organisations organisations) {
    this.store = store;
    this.entries = entries;
    this.subjects = subjects;
    this.organisations = organisations;
  }

  /** A published project, which names nothing that is not. */
  Optional<Project> published(String id) {
    Set<String> unpublished = store.unpublished();
    if (unpublished.contains(id)) {
      return Optional.empty();
    }
    return entries.find(id).map(entry -> project(entry, names(unpublished)));
  }

  /** A project, whether it is published or not, as far as the actor may see it. */
  Optional<PlannedProject> planned(String id) {
    return entries
        .find(id)
        .map(entry -> {
          ProjectStore.Standing standing = store.standing(id);
          return new PlannedProject(
              project(entry, names(Set.of())), standing.version(), standing.isPublished());
        });
  }

  private Map<String, SubjectName> names(Set<String> without) {
    return subjects.subjects().stream()
        .filter(name -> !without.contains(name.subject().id()))
        .collect(Collectors.toMap(name -> name.subject().id(), Function.identity(), (a, b) -> a));
  }

  private Project project(ProjectEntry entry, Map<String, SubjectName> names) {
    ProjectRow row = entry.row();
    return new Project(
        row.id(),
        row.name(),
        named(names, row.priority()),
        named(names, row.partOf()),
        parts(names, row.id()),
        row.starts(),
        row.ends(),
        partners(entry.partners()),
        entry.localities(),
        row.modes(),
        row.summary(),
        row.about(),
        entry.methods(),
        entry.phases(),
        entry.outputs(),
        entry.outcomes(),
        entry.legacy(),
        entry.contributesTo().stream()
            .flatMap(to -> Optional.ofNullable(names.get(to)).stream())
            .toList());
  }

  private List<Partner> partners(List<Partner> taking) {
    Map<String, String> names =
        organisations.names(taking.stream().map(partner -> partner.organisation().id()).toList());
    return taking.stream()
        .map(partner -> {
          String id = partner.organisation().id();
          return new Partner(new Named(id, names.getOrDefault(id, id)), partner.role());
        })
        .toList();
  }

  private static List<SubjectName> parts(Map<String, SubjectName> names, String project) {
    Subject parent = new Subject("project", project);
    return names.values().stream()
        .filter(name -> parent.equals(name.parent()))
        .sorted(ByName.of(SubjectName::name))
        .toList();
  }

  private static @Nullable SubjectName named(Map<String, SubjectName> names, @Nullable String id) {
    return id == null ? null : names.get(id);
  }
}
