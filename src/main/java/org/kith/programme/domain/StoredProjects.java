package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.organisations.Organisations;
import org.kith.programme.Named;
import org.kith.programme.Project;
import org.kith.programme.Project.Partner;
import org.springframework.stereotype.Component;

/** Puts together all that is known of a project, in a fixed number of queries. */
@Component
class StoredProjects {
  private final ProjectStore store;
  private final ProjectLists lists;
  private final ProjectPartners partners;
  private final ProjectTimelines timelines;
  private final ProjectOutputs outputs;
  private final ProjectOutcomes outcomes;
  private final ProjectLegacies legacies;
  private final ProgrammeSubjects subjects;
  private final Organisations organisations;

  StoredProjects(
      ProjectStore store,
      ProjectLists lists,
      ProjectPartners partners,
      ProjectTimelines timelines,
      ProjectOutputs outputs,
      ProjectOutcomes outcomes,
      ProjectLegacies legacies,
      ProgrammeSubjects subjects,
      Organisations organisations) {
    this.store = store;
    this.lists = lists;
    this.partners = partners;
    this.timelines = timelines;
    this.outputs = outputs;
    this.outcomes = outcomes;
    this.legacies = legacies;
    this.subjects = subjects;
    this.organisations = organisations;
  }

  Optional<Project> find(String id) {
    return store.find(id).map(this::complete);
  }

  private Project complete(ProjectRow row) {
    Map<String, SubjectName> names =
        subjects.subjects().stream()
            .collect(
                Collectors.toMap(name -> name.subject().id(), Function.identity(), (a, b) -> a));
    String id = row.id();
    return new Project(
        id,
        row.name(),
        named(names, row.priority()),
        named(names, row.partOf()),
        parts(names, id),
        row.starts(),
        row.ends(),
        partners(id),
        lists.localities(id),
        row.modes(),
        row.summary(),
        row.about(),
        lists.methods(id),
        timelines.of(id),
        outputs.of(id),
        outcomes.of(id),
        legacies.of(id),
        lists.contributesTo(id).stream()
            .flatMap(to -> Optional.ofNullable(names.get(to)).stream())
            .toList());
  }

  private List<Partner> partners(String project) {
    List<Partner> taking = partners.of(project);
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
