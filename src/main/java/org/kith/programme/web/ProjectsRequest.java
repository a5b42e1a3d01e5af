package org.kith.programme.web;

import org.kith.programme.ProjectCard;

/**
 * Which projects a reader asks for. An empty field fits all.
 *
 * @param priority id of a priority, or {@link ProjectListPages#CROSS_CUTTING}
 * @param locality id of a locality, or {@link ProjectFacts#EVERYWHERE}
 * @param state id of the latest state
 */
record ProjectsRequest(String priority, String locality, String state) {

  boolean isFiltered() {
    return !(priority.isEmpty() && locality.isEmpty() && state.isEmpty());
  }

  boolean fits(ProjectCard card) {
    String belongsTo = card.priority() == null ? ProjectListPages.CROSS_CUTTING : card.priority();
    return (priority.isEmpty() || priority.equals(belongsTo))
        && (locality.isEmpty() || card.localities().contains(locality))
        && (state.isEmpty() || state.equals(card.latest().id()));
  }
}
