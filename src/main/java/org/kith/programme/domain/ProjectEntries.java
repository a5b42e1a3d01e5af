package org.kith.programme.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a project with everything that belongs to it, as its file would have it. */
@Component
class ProjectEntries {
  private final ProjectStore store;
  private final ProjectLists lists;
  private final ProjectPartners partners;
  private final ProjectTimelines timelines;
  private final ProjectOutputs outputs;
  private final ProjectOutcomes outcomes;
  private final ProjectLegacies legacies;

  ProjectEntries(
      ProjectStore store,
      ProjectLists lists,
      ProjectPartners partners,
      ProjectTimelines timelines,
      ProjectOutputs outputs,
      ProjectOutcomes outcomes,
      ProjectLegacies legacies) {
    this.store = store;
    this.lists = lists;
    this.partners = partners;
    this.timelines = timelines;
    this.outputs = outputs;
    this.outcomes = outcomes;
    this.legacies = legacies;
  }

  Optional<ProjectEntry> find(String id) {
    return store.find(id).map(this::complete);
  }

  private ProjectEntry complete(ProjectRow row) {
    String id = row.id();
    return new ProjectEntry(
        row,
        partners.of(id),
        lists.localities(id),
        lists.methods(id),
        timelines.of(id),
        outputs.of(id),
        outcomes.of(id),
        legacies.of(id),
        lists.contributesTo(id));
  }
}
