package org.kith.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * What somebody plans of a project, or changes about it: its facts and texts, but for what it
 * counts, how it goes and what it leaves behind. Texts may hold figures inserted by reference.
 *
 * @param priority null for work that cuts across all priorities
 * @param partOf the project that runs or funds it; null: none
 * @param partners organisations by id, each with its part
 * @param localities ids of localities, or {@code borough-wide}
 * @param summary one or two sentences
 * @param about the longer text; may be empty
 * @param methods how it works and how its results are found
 */
public record ProjectPlan(
    String name,
    @Nullable String priority,
    @Nullable String partOf,
    Period starts,
    Period ends,
    List<Takes> partners,
    List<String> localities,
    List<Mode> modes,
    String summary,
    String about,
    List<String> methods) {

  /** An organisation that takes part, and as what. */
  public record Takes(String organisation, String role) {}

  public ProjectPlan {
    partners = List.copyOf(partners);
    localities = List.copyOf(localities);
    modes = List.copyOf(modes);
    methods = List.copyOf(methods);
  }
}
