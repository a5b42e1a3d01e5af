package org.kith.figures.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kith.figures.DateWords;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.figures.ValueWords;

/** Quotes statements in the sentences of a finding: value, document, date and section. */
record Wording(Ledger ledger) {

  /** "Buddy scheme, “Volunteers who joined”". */
  String what(Statement statement) {
    return name(statement.subject()) + ", “" + statement.label() + "”";
  }

  String name(Subject subject) {
    return ledger.subject(subject).map(SubjectName::name).orElse(subject.id());
  }

  /** "33 people (“Evaluation Report”, May 2022, “Welcome pack, table”)". */
  String quote(Statement statement) {
    return ValueWords.withUnit(statement) + " " + where(statement);
  }

  /** As {@link #quote}, with what it is a figure of, for figures of different quantities. */
  String quoteWithLabel(Statement statement) {
    return labelled(statement) + " " + where(statement);
  }

  String quotes(List<Statement> statements) {
    return quotes(statements, ValueWords::withUnit);
  }

  String quotesWithLabels(List<Statement> statements) {
    return quotes(statements, Wording::labelled);
  }

  /** Parts by what tells them apart: "10 organisations for “north”", or by their own labels. */
  String quotesOfParts(Statement total, List<Statement> parts) {
    return quotes(
        parts,
        part ->
            part.quantity().equals(total.quantity())
                ? ValueWords.withUnit(part)
                    + " for “"
                    + String.join(", ", part.breakdown().values().values())
                    + "”"
                : labelled(part));
  }

  /** Names a document in full once; after that it is "the same document". */
  private String quotes(List<Statement> statements, Function<Statement, String> words) {
    Set<String> named = new HashSet<>();
    return list(
        statements.stream()
            .map(statement ->
                words.apply(statement)
                    + " "
                    + (named.add(statement.source())
                        ? where(statement)
                        : "(the same document, “" + statement.section() + "”)"))
            .toList());
  }

  private static String labelled(Statement statement) {
    return ValueWords.withUnit(statement) + " for “" + statement.label() + "”";
  }

  /** "“Evaluation Report” (May 2022) says 33 people in “A” and 32 people in “B”". */
  String says(List<Statement> statements) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    for (Statement statement : statements) {
      bySource
          .computeIfAbsent(statement.source(), source -> new ArrayList<>())
          .add(ValueWords.withUnit(statement) + " in “" + statement.section() + "”");
    }
    return String.join(
        "; ",
        bySource.entrySet().stream()
            .map(entry ->
                document(entry.getKey())
                    + " says "
                    + list(entry.getValue().stream().distinct().toList()))
            .toList());
  }

  private String where(Statement statement) {
    return document(statement.source(), title -> "(“" + title + "”, ", date -> date)
        + ", “"
        + statement.section()
        + "”)";
  }

  private String document(String source) {
    return document(source, title -> "“" + title + "” (", date -> date + ")");
  }

  private String document(
      String id, Function<String, String> title, Function<String, String> date) {
    return ledger
        .source(id)
        .map(source -> title.apply(source.title()) + date.apply(DateWords.of(source.published())))
        .orElseGet(() -> title.apply(id) + date.apply("undated"));
  }

  private static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
