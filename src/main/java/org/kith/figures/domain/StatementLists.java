package org.kith.figures.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.SubjectName;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger as readers leaf through it: filtered, ordered, a page at a time. Only what is
 * published is in it, whoever reads; live counts leave the building only as releases.
 */
@Component
@Transactional(readOnly = true)
public class StatementLists {
  private static final String DISPUTED =
      """
      with disputed as (
        select distinct unnest(f.statements) as id
        from figures.finding f
        where f.state in ('open', 'deferred') and f.gone_at is null and f.reach = 'public'
          and f.rule <> all(:silences))
      """;
  private static final String MATCHING =
      """
      from figures.statement s join figures.definition d using (area_id, subject, definition)
      where s.kind <> 'counted' and s.published and s.replaced_by is null
        and (:subject = '' or s.subject = any(:within))
        and (:kind = '' or s.kind = :kind)
        and (:withCounts or d.prominence <> 'count')
        and (not :onlyContradicted or s.id in (select id from disputed))
        and not exists (
          select from unnest(:words) as asked(word)
          where strpos(lower(d.label || ' ' || s.breakdown), asked.word) = 0)
      """;
  private static final String IN_ORDER =
      """
      order by
        case when :order = 'label' then lower(d.label) end,
        case when :order = 'document' then s.source end,
        case when :order = 'document' then s.position end,
        array_position(cast(:subjects as text[]), s.subject), s.subject,
        case d.prominence when 'headline' then 0 when 'main' then 1 when 'detail' then 2 else 3 end,
        s.definition, s.breakdown, s.source, s.position
      """;
  private static final String COLUMNS =
      "select " + StatementMapper.COLUMNS + ", s.id in (select id from disputed) as contradicted ";

  private static final String[] SILENCES = Finding.SILENCES.toArray(String[]::new);

  private final JdbcClient database;
  private final Subjects subjects;

  StatementLists(JdbcClient database, Subjects subjects) {
    this.database = database;
    this.subjects = subjects;
  }

  public SubjectTree subjects() {
    return subjects.tree();
  }

  public int count(StatementFilter filter) {
    return asked(database.sql(DISPUTED + "select count(*) " + MATCHING), filter, subjects())
        .query(Integer.class)
        .single();
  }

  /** At most {@code limit} statements after the first {@code offset}. */
  public List<ListedStatement> page(StatementFilter filter, int limit, int offset) {
    Map<String, SubjectName> names = subjects.byId();
    SubjectTree tree = subjects.tree();
    return asked(
            database.sql(DISPUTED + COLUMNS + MATCHING + IN_ORDER + "limit :limit offset :offset"),
            filter,
            tree)
        .param("order", filter.order().name().toLowerCase(Locale.ROOT))
        .param("subjects", tree.ids().toArray(String[]::new))
        .param("limit", limit)
        .param("offset", offset)
        .query(listed(names))
        .list();
  }

  /** Hands over all statements one by one, however many there are. */
  public void each(StatementFilter filter, Consumer<ListedStatement> reader) {
    Map<String, SubjectName> names = subjects.byId();
    SubjectTree tree = subjects.tree();
    try (Stream<ListedStatement> all =
        asked(
            database.sql(DISPUTED + COLUMNS + MATCHING + IN_ORDER).withFetchSize(500), filter, tree)
            .param("order", filter.order().name().toLowerCase(Locale.ROOT))
            .param("subjects", tree.ids().toArray(String[]::new))
            .query(listed(names))
            .stream()) {
      all.forEach(reader);
    }
  }

  /** Published entries that this one corrects, the latest first. */
  public List<ListedStatement> correctedBy(String id) {
    return database
        .sql(
            DISPUTED
                + COLUMNS
                + """
                from figures.statement s join figures.definition d using (area_id, subject, definition)
                where s.published and s.replaced_by = :id
                order by s.entered_at desc, s.id
                """)
        .param("id", id)
        .param("silences", SILENCES)
        .query(listed(subjects.byId()))
        .list();
  }

  /** The statements that say they are part of this one, each dimension in its source's order. */
  public List<ListedStatement> partsOf(String id) {
    return database
        .sql(
            DISPUTED
                + COLUMNS
                + """
                from figures.statement s join figures.definition d using (area_id, subject, definition)
                where s.published and s.replaced_by is null and s.part_of in (
                  select :id
                  union select w.id from figures.statement w where w.replaced_by = :id)
                order by s.definition, s.source, s.position
                """)
        .param("id", id)
        .param("silences", SILENCES)
        .query(listed(subjects.byId()))
        .list();
  }

  /** Everything stated of this statement's quantity, itself included, oldest source first. */
  public List<ListedStatement> ofTheSameQuantity(String id) {
    return database
        .sql(
            DISPUTED
                + COLUMNS
                + """
                from figures.statement s join figures.definition d using (area_id, subject, definition)
                where s.published and s.replaced_by is null and (s.subject, s.definition) = (
                  select t.subject, t.definition from figures.statement t where t.id = :id)
                order by s.breakdown, s.source, s.position
                """)
        .param("id", id)
        .param("silences", SILENCES)
        .query(listed(subjects.byId()))
        .list();
  }

  private static StatementSpec asked(StatementSpec sql, StatementFilter filter, SubjectTree tree) {
    return sql.param("subject", filter.subject())
        .param("within", tree.within(filter.subject()).toArray(String[]::new))
        .param("kind", filter.kind() == null ? "" : filter.kind().id())
        .param("withCounts", filter.withCounts())
        .param("onlyContradicted", filter.onlyContradicted())
        .param("words", filter.words().toArray(String[]::new))
        .param("silences", SILENCES);
  }

  private static RowMapper<ListedStatement> listed(Map<String, SubjectName> names) {
    StatementMapper statement = new StatementMapper(names);
    return (row, number) ->
        new ListedStatement(statement.mapRow(row, number), row.getBoolean("contradicted"));
  }
}
