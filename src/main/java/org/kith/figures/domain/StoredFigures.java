package org.kith.figures.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredFigures implements Figures {
  private static final String FROM_LEDGER =
      " from figures.statement s join figures.definition d using (area_id, subject, definition) where "
          + StatementMapper.STANDS;
  private static final String BY_IDS =
      """
       , asked.id as asked
      from unnest(cast(:ids as text[])) as asked(id)
      join figures.statement o on o.id = asked.id
      join figures.statement s on s.area_id = o.area_id and s.id = coalesce(
        case when kith.inside() then o.superseded_by else o.replaced_by end, o.id)
      join figures.definition d
        on d.area_id = s.area_id and d.subject = s.subject and d.definition = s.definition
      where
      """
          + StatementMapper.STANDS;
  private static final String IN_ORDER = " order by s.source, s.position";

  private final JdbcClient database;
  private final Subjects subjects;
  private final Findings findings;

  StoredFigures(JdbcClient database, Subjects subjects, Findings findings) {
    this.database = database;
    this.subjects = subjects;
    this.findings = findings;
  }

  @Override
  public Ledger ledger() {
    var names = subjects.byId();
    List<Statement> statements =
        database
            .sql("select " + StatementMapper.COLUMNS + FROM_LEDGER + IN_ORDER)
            .query(new StatementMapper(names))
            .list();
    return new Ledger(statements, sources(), names.values());
  }

  @Override
  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements(List.of(id)).get(id));
  }

  @Override
  public Map<String, Statement> statements(Collection<String> ids) {
    Map<String, Statement> found = new LinkedHashMap<>();
    StatementMapper mapper = new StatementMapper(subjects.byId());
    database
        .sql("select " + StatementMapper.COLUMNS + BY_IDS)
        .param("ids", ids.toArray(String[]::new))
        .query(row -> {
          found.put(row.getString("asked"), mapper.mapRow(row, row.getRow()));
        });
    return found;
  }

  @Override
  public boolean isPublished(String statement) {
    return database
        .sql("select exists (select from figures.statement where id = :id and published)")
        .param("id", statement)
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<Statement> about(Subject subject) {
    return aboutAny(List.of(subject));
  }

  @Override
  public List<Statement> aboutAny(Collection<Subject> about) {
    return database
        .sql(
            "select "
                + StatementMapper.COLUMNS
                + FROM_LEDGER
                + " and s.subject = any (:subjects)"
                + IN_ORDER)
        .param("subjects", about.stream().map(Subject::id).toArray(String[]::new))
        .query(new StatementMapper(subjects.byId()))
        .list();
  }

  @Override
  public List<Statement> ofKind(Kind kind) {
    return database
        .sql("select " + StatementMapper.COLUMNS + FROM_LEDGER + " and s.kind = :kind" + IN_ORDER)
        .param("kind", kind.id())
        .query(new StatementMapper(subjects.byId()))
        .list();
  }

  @Override
  public List<Statement> ofProminence(Prominence prominence) {
    return database
        .sql(
            "select "
                + StatementMapper.COLUMNS
                + FROM_LEDGER
                + " and d.prominence = :prominence"
                + IN_ORDER)
        .param("prominence", prominence.id())
        .query(new StatementMapper(subjects.byId()))
        .list();
  }

  @Override
  public List<Statement> of(Quantity quantity) {
    return database
        .sql(
            "select "
                + StatementMapper.COLUMNS
                + FROM_LEDGER
                + " and s.subject = :subject and s.definition = :definition"
                + IN_ORDER)
        .param("subject", quantity.subject().id())
        .param("definition", quantity.definition())
        .query(new StatementMapper(subjects.byId()))
        .list();
  }

  @Override
  public List<Source> sources() {
    return database
        .sql("select id, title, publisher, published, kind, url from figures.source order by id")
        .query((row, number) ->
            new Source(
                row.getString("id"),
                row.getString("title"),
                row.getString("publisher"),
                Period.parse(row.getString("published")).orElse(Period.UNSTATED),
                row.getString("kind"),
                row.getString("url")))
        .list();
  }

  @Override
  public Optional<SubjectName> subject(String id) {
    return Optional.ofNullable(subjects.byId().get(id));
  }

  @Override
  public List<FoundContradiction> openContradictions() {
    return findings.open();
  }

  @Override
  public List<FoundContradiction> openContradictionsAbout(Subject subject) {
    return findings.openAbout(subject);
  }

  @Override
  public List<FoundContradiction> openContradictionsOf(Collection<String> statements) {
    return findings.openOf(statements);
  }

  @Override
  public Map<String, String> disputes(Collection<String> statements) {
    Map<String, String> disputes = new LinkedHashMap<>();
    for (FoundContradiction found : findings.openOf(statements)) {
      if (found.finding().questionsValue()) {
        found.finding().statements().stream()
            .filter(statements::contains)
            .forEach(id -> disputes.putIfAbsent(id, found.finding().explanation()));
      }
    }
    return disputes;
  }

  @Override
  public List<FoundContradiction> contradictions() {
    return findings.all();
  }
}
