package org.kith.figures.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.kith.figures.SubjectName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds figures to put into a text, by any words of what they are called, are about, or say. */
@Component
@Transactional(readOnly = true)
public class FigureSearch {
  private final JdbcClient database;
  private final TeamStatements statements;
  private final Subjects subjects;

  FigureSearch(JdbcClient database, TeamStatements statements, Subjects subjects) {
    this.database = database;
    this.statements = statements;
    this.subjects = subjects;
  }

  /** Figures that stand or wait for approval and match every word; published ones first. */
  public List<TeamStatement> matching(String query, int limit) {
    List<String> words =
        Arrays.stream(
                query.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d)", "").split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    Collection<SubjectName> names = subjects.byId().values();
    return database
        .sql(
            TeamStatements.COLUMNS
                + """
                left join unnest(cast(:ids as text[]), cast(:names as text[])) as n(subject, name)
                  on n.subject = s.subject
                join figures.source o on o.area_id = s.area_id and o.id = s.source
                where s.kind <> 'counted' and s.state <> 'sent-back' and s.superseded_by is null
                  and not exists (
                    select from unnest(cast(:words as text[])) as w(word)
                    where position(w.word in lower(concat_ws(' ',
                      d.label, n.name, s.id, s.breakdown, s.period, o.title, s.section, s.words,
                      trim_scale(s.low), trim_scale(s.high)))) = 0)
                order by s.published desc, s.state, s.source, s.position
                limit :limit
                """)
        .param("silences", TeamStatements.SILENCES)
        .param("ids", names.stream().map(name -> name.subject().id()).toArray(String[]::new))
        .param("names", names.stream().map(SubjectName::name).toArray(String[]::new))
        .param("words", words.toArray(String[]::new))
        .param("limit", limit)
        .query(statements.mapper())
        .list();
  }
}
