package org.kith.programme;

import java.util.List;
import org.kith.programme.Project.Legacy;

/**
 * A project as the team sees it, whether it is published or not.
 *
 * @param version goes up with every change of its facts and texts
 */
public record PlannedProject(Project project, int version, boolean isPublished) {
  private static final int NINE_DIGITS = 1_000_000_000;

  public String id() {
    return project.id();
  }

  /** Tells what it changes from what was said of that before, for forms that word it anew. */
  public int outcomesVersion() {
    return version(
        project.outcomes().stream()
            .map(one -> one.text() + one.measures().stream().map(Named::id).toList())
            .toList());
  }

  /** Tells what it leaves behind from what was said of that before. */
  public int legacyVersion() {
    return version(project.legacy().stream().map(Legacy::text).toList());
  }

  private static int version(List<String> texts) {
    return Math.floorMod(texts.hashCode(), NINE_DIGITS);
  }
}
