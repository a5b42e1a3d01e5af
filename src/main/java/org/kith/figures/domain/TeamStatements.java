package org.kith.figures.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.figures.Finding;
import org.kith.figures.SubjectName;
import org.kith.figures.domain.TeamFilter.Shown;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Figures as the team sees them: with who entered and approved them, and those on their way. */
@Component
@Transactional(readOnly = true)
public class TeamStatements {
  static final String COLUMNS =
      "select "
          + StatementMapper.COLUMNS
          + ", "
          + Standings.COLUMNS
          + """
          , exists (
            select from figures.finding f
            where f.statements @> array[s.id] and f.gone_at is null
              and f.state in ('open', 'deferred') and f.rule <> all(:silences)) as contradicted
          from figures.statement s join figures.definition d using (area_id, subject, definition)
          """;
  private static final String MATCHING =
      """
      where s.kind <> 'counted'
        and case :shown
          when 'waiting' then s.state = 'entered' and s.superseded_by is null
          when 'sent-back' then s.state = 'sent-back' and s.superseded_by is null
          when 'approved' then s.state = 'approved' and s.superseded_by is null and not s.published
          when 'published' then s.published and s.replaced_by is null
          else true end
        and (:subject = '' or s.subject = any(:within))
        and (:period = '' or s.period = :period)
      """;

  /** The same conditions as {@link #MATCHING}, all at once. */
  private static final String STAGES =
      """
      select
        count(*) filter (where s.state = 'entered' and s.superseded_by is null) as waiting,
        count(*) filter (where s.state = 'sent-back' and s.superseded_by is null) as sent_back,
        count(*) filter (
          where s.state = 'approved' and s.superseded_by is null and not s.published) as approved,
        count(*) filter (where s.published and s.replaced_by is null) as published,
        count(*) as all
      from figures.statement s
      where s.kind <> 'counted'
        and (:subject = '' or s.subject = any(:within))
        and (:period = '' or s.period = :period)
      """;

  /** The beginning is an index, so that a page costs the same however many there are. */
  private static final String IN_ORDER =
      """
      order by
        s.published, s.entered_at desc, shelf.place nulls last, s.subject, s.definition,
        s.breakdown, s.source, s.position
      limit :limit offset :offset
      """;

  private static final String SHELVES =
      """
      left join unnest(cast(:subjects as text[])) with ordinality as shelf (subject, place)
        on shelf.subject = s.subject
      """;
  static final String[] SILENCES = Finding.SILENCES.toArray(String[]::new);

  private final JdbcClient database;
  private final Subjects subjects;
  private final Chains chains;
  private final KeptUntilChanged<Map<Shown, Integer>> stages;
  private final KeptUntilChanged<List<String>> periods;

  TeamStatements(JdbcClient database, Subjects subjects, Chains chains, Access access) {
    this.stages = KeptUntilChanged.ofRecords(access);
    this.periods = KeptUntilChanged.ofRecords(access);
    this.database = database;
    this.subjects = subjects;
    this.chains = chains;
  }

  public SubjectTree subjects() {
    return subjects.tree();
  }

  /** How many there are of each stage, of what else the filter asks for. */
  public Map<Shown, Integer> count(TeamFilter filter) {
    TeamFilter all = new TeamFilter(Shown.ALL, filter.subject(), filter.period());
    return stages.of(all, () -> counted(all));
  }

  private Map<Shown, Integer> counted(TeamFilter filter) {
    return database
        .sql(STAGES)
        .param("subject", filter.subject())
        .param("within", subjects().within(filter.subject()).toArray(String[]::new))
        .param("period", filter.period())
        .query((row, number) -> {
          Map<Shown, Integer> counts = new EnumMap<>(Shown.class);
          for (Shown shown : Shown.values()) {
            counts.put(shown, row.getInt(shown.name().toLowerCase(Locale.ROOT)));
          }
          return Collections.unmodifiableMap(counts);
        })
        .single();
  }

  /** How many of one person's figures about one subject wait for approval. */
  public record Waiting(String subject, String enteredBy, int figures) {}

  /** What waits for approval, by what it is about and who entered it. */
  public List<Waiting> waiting() {
    return database
        .sql(
            """
            select s.subject, s.entered_by, count(*) as figures from figures.statement s
            where s.state = 'entered' and s.superseded_by is null
              and s.kind <> 'counted'
            group by s.subject, s.entered_by
            """)
        .query((row, number) ->
            new Waiting(
                row.getString("subject"), row.getString("entered_by"), row.getInt("figures")))
        .list();
  }

  /** What was sent back to an account to be mended, the latest first. */
  public List<TeamStatement> sentBackTo(String account) {
    return database
        .sql(
            COLUMNS
                + """
                where s.state = 'sent-back' and s.superseded_by is null
                  and s.kind <> 'counted' and s.entered_by = :account
                order by s.entered_at desc, s.id
                """)
        .param("account", account)
        .param("silences", SILENCES)
        .query(mapper())
        .list();
  }

  /** At most {@code limit} statements after the first {@code offset}; the latest first. */
  public List<TeamStatement> page(TeamFilter filter, int limit, int offset) {
    SubjectTree tree = subjects();
    return asked(database.sql(COLUMNS + SHELVES + MATCHING + IN_ORDER), filter, tree)
        .param("silences", SILENCES)
        .param("subjects", tree.ids().toArray(String[]::new))
        .param("limit", limit)
        .param("offset", offset)
        .query(mapper())
        .list();
  }

  public Optional<TeamStatement> one(String id) {
    return Optional.ofNullable(byIds(List.of(id)).get(id));
  }

  /** Statements by their own ids, wherever they stand; unknown ids are missing. */
  public Map<String, TeamStatement> byIds(Collection<String> ids) {
    Map<String, TeamStatement> found = new LinkedHashMap<>();
    database
        .sql(COLUMNS + "where s.id = any (:ids) and s.kind <> 'counted'")
        .param("ids", ids.toArray(String[]::new))
        .param("silences", SILENCES)
        .query(mapper())
        .list()
        .forEach(one -> found.put(one.statement().id(), one));
    return found;
  }

  /** What stands approved of a quantity, whatever part it speaks of. */
  public List<TeamStatement> approvedOf(String subject, String definition) {
    return database
        .sql(
            COLUMNS
                + """
                where s.state = 'approved' and s.superseded_by is null and s.kind <> 'counted'
                  and s.subject = :subject and s.definition = :definition
                order by s.breakdown, s.position
                """)
        .param("subject", subject)
        .param("definition", definition)
        .param("silences", SILENCES)
        .query(mapper())
        .list();
  }

  /** What an entry corrects, the latest first. */
  public List<TeamStatement> before(String id) {
    List<String> earlier = chains.before(id);
    Map<String, TeamStatement> found = byIds(earlier);
    return earlier.stream().flatMap(one -> Optional.ofNullable(found.get(one)).stream()).toList();
  }

  /** The entry that waits to stand in this one's place. */
  public Optional<String> waitingCorrection(String id) {
    return Optional.ofNullable(chains.waiting().get(id));
  }

  /** Every period that a figure is stated for, the latest first. */
  public List<String> periods() {
    return periods.of(() ->
        database
            .sql("select distinct period from figures.statement order by period desc")
            .query((row, number) -> row.getString(1))
            .list());
  }

  RowMapper<TeamStatement> mapper() {
    Map<String, SubjectName> names = subjects.byId();
    StatementMapper statement = new StatementMapper(names);
    return (row, number) ->
        new TeamStatement(
            statement.mapRow(row, number), Standings.standing(row), row.getBoolean("contradicted"));
  }

  private static StatementSpec asked(StatementSpec sql, TeamFilter filter, SubjectTree tree) {
    return sql.param("shown", filter.shown().id())
        .param("subject", filter.subject())
        .param("within", tree.within(filter.subject()).toArray(String[]::new))
        .param("period", filter.period());
  }
}
