package org.kith.figures.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.BreakdownWords;
import org.kith.figures.ShownValue;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.domain.ListedStatement;
import org.kith.figures.domain.SubjectTree;
import org.kith.kernel.Period;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Puts statements into words for pages: the ledger's content is English in every language. */
final class Wording {
  private final Words words;
  private final SubjectTree subjects;
  private final Map<String, Source> sources;

  Wording(Words words, SubjectTree subjects, Iterable<Source> sources) {
    this.words = words;
    this.subjects = subjects;
    this.sources =
        java.util.stream.StreamSupport.stream(sources.spliterator(), false)
            .collect(Collectors.toMap(Source::id, Function.identity()));
  }

  Words words() {
    return words;
  }

  FigureRow row(ListedStatement listed) {
    Statement statement = listed.statement();
    return new FigureRow(
        path(statement.id()),
        Text.english(statement.label()),
        breakdown(statement),
        value(statement),
        KindTag.of(statement.kind(), words),
        period(statement.period()),
        source(statement),
        Text.english(statement.section()),
        subject(statement),
        listed.contradicted());
  }

  SubjectLink subject(Statement statement) {
    String id = statement.subject().id();
    return subjects
        .name(id)
        .map(name -> new SubjectLink(Text.english(name.name()), name.path()))
        .orElseGet(() -> new SubjectLink(Text.english(id), null));
  }

  /** How a subject is called; its id where nobody names it. */
  String subjectName(String id) {
    return subjects.name(id).map(name -> name.name()).orElse(id);
  }

  @Nullable Source sourceOf(Statement statement) {
    return sources.get(statement.source());
  }

  Text source(Statement statement) {
    Source source = sourceOf(statement);
    return Text.english(source == null ? statement.source() : source.title());
  }

  static String path(String statement) {
    return "/figures/" + statement;
  }

  Text value(Statement statement) {
    return new Text(ShownValue.of(statement, words).withUnit(), words.language());
  }

  static @Nullable Text breakdown(Statement statement) {
    return statement.breakdown().isTotal()
        ? null
        : Text.english(BreakdownWords.of(statement.breakdown()));
  }

  /** The label, with the part that it speaks of. */
  static Text title(Statement statement) {
    Text part = breakdown(statement);
    return Text.english(part == null ? statement.label() : statement.label() + ": " + part.text());
  }

  @Nullable Text period(Period period) {
    return period.isStated() ? new Text(ShownValue.period(period, words), words.language()) : null;
  }
}
