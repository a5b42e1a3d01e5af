package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.figures.SubjectNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The programme, its priorities and projects as subjects of figures. A project belongs to the
 * project that ran or funded it, or to its priority, or, when it cuts across all, to the programme.
 */
@Component
class ProgrammeSubjects implements SubjectNames {
  private final JdbcClient database;

  ProgrammeSubjects(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<SubjectName> subjects() {
    return database
        .sql(
            """
            select 'programme' as kind, id, name, null as parent_kind, null as parent, '/' as path
            from programme.strategy
            union all
            select 'priority', t.priority, t.name, 'programme', s.id, '/priorities/' || t.priority
            from programme.priority_text t
              left join programme.strategy s on s.area_id = t.area_id
            where t.language = :english
            union all
            select 'project', p.id, p.name,
              case
                when p.part_of is not null then 'project'
                when p.priority is not null then 'priority'
                else 'programme'
              end,
              coalesce(p.part_of, p.priority, s.id), '/projects/' || p.id
            from programme.project p
              left join programme.strategy s on s.area_id = p.area_id
            """)
        .param("english", Wording.ENGLISH)
        .query(ProgrammeSubjects::name)
        .list();
  }

  private static SubjectName name(ResultSet row, int number) throws SQLException {
    return new SubjectName(
        new Subject(row.getString("kind"), row.getString("id")),
        row.getString("name"),
        parent(row),
        row.getString("path"));
  }

  private static @Nullable Subject parent(ResultSet row) throws SQLException {
    String parent = row.getString("parent");
    return parent == null ? null : new Subject(row.getString("parent_kind"), parent);
  }
}
