package org.kith.evaluation.domain;

import java.util.List;
import java.util.Optional;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Inline;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.DateWords;
import org.kith.figures.Source;

/** The documents that the figures were taken from. */
final class SourcesPart implements Part {
  private final List<Source> sources;
  private final String attribution;

  SourcesPart(List<Source> sources, String attribution) {
    this.sources = sources;
    this.attribution = attribution;
  }

  @Override
  public Optional<Section> in(Draft draft) {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    List<List<Cell>> rows =
        sources.stream()
            .map(source ->
                List.of(
                    Cell.of(source.title()),
                    Cell.of(source.publisher()),
                    Cell.of(
                        source.published().isStated()
                            ? DateWords.of(source.published())
                            : draft.say("sources.undated"))))
            .toList();
    DataTable table =
        new DataTable(
            draft.say("sources.table"),
            List.of(
                Column.words(draft.say("sources.document")),
                Column.words(draft.say("sources.publisher")),
                Column.words(draft.say("sources.published"))),
            rows,
            List.of());
    return Optional.of(
        new Section(
            "sources", draft.say("sources.title"), List.of(table, Paragraph.of(attribution))));
  }

  private static Cell title(Source source) {
    return source.url() == null
        ? Cell.of(source.title())
        : Cell.of(Inline.Link.of(source.url(), source.title()));
  }
}
