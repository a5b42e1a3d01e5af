package org.kith.figures.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Kind;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.domain.ContradictionLists;
import org.kith.figures.domain.ListedStatement;
import org.kith.figures.domain.StatementLists;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Makes the page of one statement. */
@Component
class StatementPages {
  private final Figures figures;
  private final StatementLists statements;
  private final ContradictionLists findings;
  private final Contradictions contradictions;

  StatementPages(
      Figures figures,
      StatementLists statements,
      ContradictionLists findings,
      Contradictions contradictions) {
    this.figures = figures;
    this.statements = statements;
    this.findings = findings;
    this.contradictions = contradictions;
  }

  StatementPage of(Statement statement, Words words) {
    Wording wording = new Wording(words, statements.subjects(), figures.sources());
    String id = statement.id();
    List<ListedStatement> same = statements.ofTheSameQuantity(id);
    List<ListedStatement> targets =
        statement.kind() == Kind.TARGET
            ? List.of()
            : same.stream().filter(other -> isOtherTarget(other, id)).toList();
    List<FoundContradiction> involved = findings.involving(id);
    TargetsDrawn drawn = new TargetsDrawn(statement, words);
    return new StatementPage(
        id,
        Wording.title(statement),
        wording.value(statement),
        wording.subject(statement),
        KindTag.of(statement.kind(), words),
        words.text("figures.kind." + statement.kind().id() + ".means"),
        wording.period(statement.period()),
        english(statement.base()),
        english(statement.note()),
        stated(statement, wording),
        partOf(statement, wording),
        same.stream()
            .filter(other -> !targets.contains(other) && isOther(other.statement(), statement))
            .sorted(
                Comparator.comparing(
                    other -> !other.statement().breakdown().equals(statement.breakdown())))
            .map(wording::row)
            .toList(),
        targets.stream()
            .map(target ->
                new StatementPage.Target(wording.row(target), drawn.attainment(target.statement())))
            .toList(),
        drawn.chart(targets.stream().map(ListedStatement::statement).toList()),
        new PartsDrawn(statement, wording).of(statements.partsOf(id)),
        contradictions.shown(involved, wording),
        involved.stream().anyMatch(found -> found.finding().questionsValue()),
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(words.text("figures.ledger.title"), "/figures")));
  }

  private static boolean isOtherTarget(ListedStatement other, String id) {
    return other.statement().kind() == Kind.TARGET && !id.equals(other.statement().partOf());
  }

  private static boolean isOther(Statement other, Statement statement) {
    return !other.id().equals(statement.id()) && !statement.id().equals(other.partOf());
  }

  private @Nullable Quoted partOf(Statement statement, Wording wording) {
    String total = statement.partOf();
    return total == null
        ? null
        : figures.statement(total).map(one -> Contradictions.quoted(one, wording)).orElse(null);
  }

  private static StatementPage.Stated stated(Statement statement, Wording wording) {
    Source source = wording.sourceOf(statement);
    return source == null
        ? new StatementPage.Stated(
            Text.english(statement.source()),
            Text.english(""),
            null,
            Text.english(statement.section()),
            null)
        : new StatementPage.Stated(
            Text.english(source.title()),
            Text.english(source.publisher()),
            wording.period(source.published()),
            Text.english(statement.section()),
            isWebAddress(source.url()) ? source.url() : null);
  }

  private static boolean isWebAddress(@Nullable String url) {
    return url != null && url.matches("https?://\\S+");
  }

  private static @Nullable Text english(String text) {
    return text.isBlank() ? null : Text.english(text);
  }
}
