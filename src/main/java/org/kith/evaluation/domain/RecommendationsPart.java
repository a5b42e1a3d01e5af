package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Section;
import org.kith.figures.DateWords;
import org.kith.figures.SubjectName;
import org.kith.programme.Programme;
import org.kith.programme.Recommendation;

/** What should happen next, who is to do it, and by when. */
final class RecommendationsPart implements Part {
  private final Programme programme;

  RecommendationsPart(Programme programme) {
    this.programme = programme;
  }

  @Override
  public Optional<Section> in(Draft draft) {
    Map<String, List<Recommendation>> bySubject = new LinkedHashMap<>();
    for (Recommendation recommendation : programme.recommendations()) {
      bySubject
          .computeIfAbsent(recommendation.subject(), subject -> new ArrayList<>())
          .add(recommendation);
    }
    if (bySubject.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    draft
        .narrative("report/next-steps", "next-steps")
        .ifPresent(told -> blocks.addAll(told.narrative().opening()));
    blocks.add(table(draft, bySubject));
    return Optional.of(new Section("recommendations", draft.say("recommendations.title"), blocks));
  }

  private static DataTable table(Draft draft, Map<String, List<Recommendation>> bySubject) {
    List<List<Cell>> rows = new ArrayList<>();
    bySubject.forEach((subject, recommendations) ->
        recommendations.forEach(recommendation ->
            rows.add(
                List.of(
                    Cell.of(name(draft, subject)),
                    new Cell(draft.line(recommendation.text())),
                    Cell.of(recommendation.owner().name()),
                    Cell.of(
                        recommendation.due().isStated()
                            ? DateWords.of(recommendation.due())
                            : draft.say("recommendations.no-date"))))));
    return new DataTable(
        draft.say("recommendations.table"),
        List.of(
            Column.words(draft.say("recommendations.about")),
            Column.words(draft.say("recommendations.what")),
            Column.words(draft.say("recommendations.owner")),
            Column.words(draft.say("recommendations.due"))),
        rows,
        List.of());
  }

  private static String name(Draft draft, String subject) {
    return List.of("programme", "priority", "project").stream()
        .flatMap(
            kind -> draft.ledger().subject(new org.kith.figures.Subject(kind, subject)).stream())
        .map(SubjectName::name)
        .findFirst()
        .orElse(subject);
  }
}
