package org.kith.programme;

import java.util.List;
import java.util.Optional;

/**
 * The programme of the current actor's area, as everybody may see it: projects that are not
 * published are not among them, whoever asks ({@link Planning} has them). Texts may hold figures
 * inserted by reference ({@code org.kith.figures.Insertion}), which whoever shows them replaces.
 */
public interface Programme {
  /** Empty before a programme was loaded. */
  Optional<Strategy> strategy();

  /**
   * In their order.
   *
   * @param language a language tag such as {@code pl}; texts that it lacks are in English
   */
  List<Priority> priorities(String language);

  Optional<Priority> priority(String id, String language);

  /** All published projects, by name. */
  List<ProjectCard> projects();

  /** A priority's published projects, those run or funded by another project included, by name. */
  List<ProjectCard> projectsOf(String priority);

  /** A published project with everything that is known of it, but for its figures. */
  Optional<Project> project(String id);

  /** All measures, by name. */
  List<Measure> measures();

  List<Measure> measuresOf(String priority);

  /** All recommendations, by subject. */
  List<Recommendation> recommendations();

  /** What is recommended about the programme, a priority or a project. */
  List<Recommendation> recommendationsFor(String subject);
}
