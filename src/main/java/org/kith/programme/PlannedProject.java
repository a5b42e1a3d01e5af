package org.kith.programme;

/**
 * A project as the team sees it, whether it is published or not.
 *
 * @param version goes up with every change of its facts and texts
 */
public record PlannedProject(Project project, int version, boolean isPublished) {
  public String id() {
    return project.id();
  }
}
