package org.kith.figures.domain;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.figures.Finding;
import org.kith.figures.FoundContradiction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contradictions between published figures as readers leaf through them, most consequential first.
 * A deferred one is still there: nothing was settled.
 */
@Component
@Transactional(readOnly = true)
public class ContradictionLists {
  private static final String MATCHING =
      """
      from figures.finding f
      where f.gone_at is null and f.state in ('open', 'deferred') and f.reach = 'public'
        and (:rule = '' or f.rule = :rule)
        and (:subject = '' or f.statements && (
          select array_agg(s.id) from figures.statement s where s.subject = any(:within)))
      """;

  private final JdbcClient database;
  private final Subjects subjects;

  ContradictionLists(JdbcClient database, Subjects subjects) {
    this.database = database;
    this.subjects = subjects;
  }

  /**
   * At most {@code limit} contradictions after the first {@code offset}.
   *
   * @param rule id of the rule that found them; empty: any
   * @param subject id of what they, or parts of it, are about; empty: any
   */
  public List<FoundContradiction> page(String rule, String subject, int limit, int offset) {
    return database
        .sql(
            "select f.id, f.rule, f.statements, f.explanation, f.weight, "
                + Findings.STATE
                + MATCHING
                + "order by f.position, f.id limit :limit offset :offset")
        .param("rule", rule)
        .param("subject", subject)
        .param("within", within(subject))
        .param("limit", limit)
        .param("offset", offset)
        .query(Findings::found)
        .list();
  }

  /** How many there are of each weight, with the same filter. */
  public Map<Finding.Weight, Integer> counts(String rule, String subject) {
    Map<Finding.Weight, Integer> counts = new EnumMap<>(Finding.Weight.class);
    database
        .sql("select f.weight, count(*) as found " + MATCHING + "group by f.weight")
        .param("rule", rule)
        .param("subject", subject)
        .param("within", within(subject))
        .query(row -> {
          String weight = row.getString("weight").toUpperCase(Locale.ROOT);
          counts.put(Finding.Weight.valueOf(weight), row.getInt("found"));
        });
    return counts;
  }

  /** How many each rule has found that are open; rules that found none are missing. */
  public Map<String, Integer> countsByRule() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    database
        .sql(
            """
            select f.rule, count(*) as found from figures.finding f
            where f.gone_at is null and f.state in ('open', 'deferred') and f.reach = 'public'
            group by f.rule order by f.rule
            """)
        .query(row -> {
          counts.put(row.getString("rule"), row.getInt("found"));
        });
    return counts;
  }

  /** Those that involve this statement. */
  public List<FoundContradiction> involving(String statement) {
    return database
        .sql(
            "select f.id, f.rule, f.statements, f.explanation, f.weight, "
                + Findings.STATE
                + """
                from figures.finding f
                where f.gone_at is null and f.state in ('open', 'deferred') and f.reach = 'public'
                  and :statement = any(f.statements)
                order by f.position
                """)
        .param("statement", statement)
        .query(Findings::found)
        .list();
  }

  private String[] within(String subject) {
    return subjects.tree().within(subject).toArray(String[]::new);
  }
}
