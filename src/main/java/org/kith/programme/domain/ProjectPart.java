package org.kith.programme.domain;

import java.util.List;

/** A table of rows that belong to projects. */
interface ProjectPart {
  /** Makes the rows of these projects what their files say. */
  void rewrite(List<ProjectEntry> projects);

  static List<String> ids(List<ProjectEntry> projects) {
    return projects.stream().map(ProjectEntry::id).toList();
  }
}
