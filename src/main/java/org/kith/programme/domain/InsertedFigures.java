package org.kith.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.figures.Figures;
import org.kith.figures.Insertion;
import org.kith.figures.Statement;
import org.kith.programme.NoSuchFigure;
import org.springframework.stereotype.Component;

/** Checks texts that people write: every figure inserted into them has to exist. */
@Component
class InsertedFigures {
  private final Figures figures;

  InsertedFigures(Figures figures) {
    this.figures = figures;
  }

  void check(String... texts) {
    Stream.of(texts)
        .forEach(text ->
            Texts.malformed(text)
                .ifPresent(rest -> {
                  throw new NoSuchFigure(rest);
                }));
    List<String> inserted =
        Stream.of(texts)
            .flatMap(text -> Insertion.in(text).stream())
            .map(Insertion::statement)
            .distinct()
            .toList();
    if (inserted.isEmpty()) {
      return;
    }
    Map<String, Statement> known = figures.statements(inserted);
    inserted.stream()
        .filter(id -> !known.containsKey(id))
        .findFirst()
        .ifPresent(id -> {
          throw new NoSuchFigure("{{" + id + "}}");
        });
  }
}
