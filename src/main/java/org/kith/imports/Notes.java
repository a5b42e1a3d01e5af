package org.kith.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What was noticed while reading: problems, and references that have to be found somewhere. */
final class Notes {
  private record Need(Reference reference, String file, int line, String field) {}

  private final List<Problem> problems = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();

  void problem(Problem problem) {
    problems.add(problem);
  }

  void need(Reference reference, String file, int line, String field) {
    needs.add(new Need(reference, file, line, field));
  }

  /** Turns every reference that is found nowhere into a problem. */
  void requireAll(Predicate<Reference> found) {
    needs.stream()
        .filter(need -> !found.test(need.reference()))
        .map(need ->
            new Problem(
                need.file(),
                need.line(),
                need.field(),
                need.reference().id(),
                "the id of an existing " + need.reference().type()))
        .forEach(problems::add);
  }

  List<Problem> problems() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
        .toList();
  }
}
