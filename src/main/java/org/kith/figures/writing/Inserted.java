package org.kith.figures.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.documents.FigureValue;
import org.kith.documents.MarkdownText;
import org.kith.figures.BreakdownWords;
import org.kith.figures.Figures;
import org.kith.figures.ShownValue;
import org.kith.figures.Source;
import org.kith.figures.Standing;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.domain.TeamStatement;
import org.kith.figures.domain.TeamStatements;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Insertable;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.springframework.stereotype.Component;

/** Figures as whoever writes a text sees them: with how far they have come. */
@Component
class Inserted {
  private final Figures figures;
  private final TeamStatements statements;

  Inserted(Figures figures, TeamStatements statements) {
    this.figures = figures;
    this.statements = statements;
  }

  /** By the ids that a text names: the figures that it would show, approved or not. */
  Map<String, TeamStatement> of(Collection<String> ids) {
    Map<String, Statement> standing = figures.statements(ids);
    Map<String, TeamStatement> known =
        statements.byIds(
            ids.stream()
                .map(id -> standing.containsKey(id) ? standing.get(id).id() : id)
                .distinct()
                .toList());
    Map<String, TeamStatement> found = new LinkedHashMap<>();
    for (String id : ids) {
      Statement stands = standing.get(id);
      TeamStatement one = known.get(stands == null ? id : stands.id());
      if (one != null) {
        found.put(id, one);
      }
    }
    return found;
  }

  /** Puts figures into a preview; those that the public cannot see yet are marked in words. */
  MarkdownText.Figures marked(Map<String, TeamStatement> known, Words words) {
    Map<String, String> disputes = figures.disputes(known.keySet());
    return (id, form) ->
        form.isEmpty() || form.equals("unit")
            ? Optional.ofNullable(known.get(id))
                .map(one -> value(id, form, one, disputes.get(id), words))
            : Optional.empty();
  }

  private static FigureValue value(
      String id, String form, TeamStatement one, @Nullable String dispute, Words words) {
    ShownValue shown = ShownValue.of(one.statement(), words);
    String value = form.equals("unit") ? shown.withUnit() : shown.value();
    String mark =
        one.standing().isPublished()
            ? ""
            : " " + words.plain("figures.write.mark." + state(one.standing()));
    return new FigureValue(id, value + mark, "/team/figures/" + one.statement().id(), dispute);
  }

  /**
   * @param own words of the text's own language, for values
   * @param words those of the page
   */
  List<Insertable> shown(Map<String, TeamStatement> known, Words own, Words words) {
    Map<String, Source> sources =
        figures.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    Map<String, SubjectName> subjects = new LinkedHashMap<>();
    statements.subjects().branches().forEach(one -> subjects.put(one.id(), one.name()));
    List<Insertable> shown = new ArrayList<>();
    known.forEach((id, one) -> {
      Statement statement = one.statement();
      ShownValue value = ShownValue.of(statement, own);
      @Nullable Source source = sources.get(statement.source());
      @Nullable SubjectName subject = subjects.get(statement.subject().id());
      shown.add(
          new Insertable(
              id,
              Text.english(label(statement, subject)),
              "/team/figures/" + statement.id(),
              new Text(value.value(), own.language()),
              new Text(value.withUnit(), own.language()),
              statement.period().isStated()
                  ? new Text(ShownValue.period(statement.period(), words), words.language())
                  : null,
              Text.english(source == null ? statement.source() : source.title()),
              standing(one, words)));
    });
    return shown;
  }

  private static String label(Statement statement, @Nullable SubjectName subject) {
    String part =
        statement.breakdown().isTotal() ? "" : ": " + BreakdownWords.of(statement.breakdown());
    String about = subject == null ? "" : " (" + subject.name() + ")";
    return statement.label() + part + about;
  }

  private static List<Status> standing(TeamStatement one, Words words) {
    List<Status> standing = new ArrayList<>();
    String state = state(one.standing());
    standing.add(
        new Status(
            words.text("figures.standing." + state),
            Objects.requireNonNull(
                Map.of(
                        "published", Colour.GREEN,
                        "approved", Colour.TEAL,
                        "entered", Colour.BLUE,
                        "sent-back", Colour.AMBER)
                    .get(state))));
    if (one.isContradicted()) {
      standing.add(new Status(words.text("figures.contradicted"), Colour.RED));
    }
    return standing;
  }

  private static String state(Standing standing) {
    return switch (standing.state()) {
      case ENTERED -> "entered";
      case SENT_BACK -> "sent-back";
      case APPROVED -> standing.isPublished() ? "published" : "approved";
    };
  }
}
