package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.programme.PlannedCard;
import org.kith.programme.Project.Output;
import org.kith.programme.ProjectCard;
import org.kith.programme.ProjectState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects as lists show them, by name. */
@Component
class ProjectCards {
  private static final String CARDS =
      """
      select p.id, p.name, p.priority, p.part_of, p.summary, p.published, p.ends, s.state,
        array(select l.locality from programme.project_locality l
          where l.area_id = p.area_id and l.project = p.id order by l.position) as localities
      from programme.project p
        cross join lateral (
          select state from programme.project_state s
          where s.area_id = p.area_id and s.project = p.id
          order by s.position desc limit 1) s
      """;

  private final JdbcClient database;
  private final ProjectOutputs outputs;
  private final KeptUntilChanged<List<PlannedCard>> kept;

  ProjectCards(JdbcClient database, ProjectOutputs outputs, Access access) {
    this.kept = KeptUntilChanged.ofRecords(access);
    this.database = database;
    this.outputs = outputs;
  }

  /** Those that everybody sees. */
  List<ProjectCard> published() {
    return planned().stream().filter(PlannedCard::isPublished).map(PlannedCard::card).toList();
  }

  /** All that the actor may see. */
  List<PlannedCard> planned() {
    return kept.of(this::read);
  }

  private List<PlannedCard> read() {
    Map<String, List<Output>> counted = outputs.all();
    return database
        .sql(CARDS)
        .query((row, number) ->
            new PlannedCard(
                card(row, number),
                row.getBoolean("published"),
                Columns.period(row, "ends"),
                counted.getOrDefault(row.getString("id"), List.of())))
        .stream()
        .sorted(ByName.of(planned -> planned.card().name()))
        .toList();
  }

  private static ProjectCard card(ResultSet row, int number) throws SQLException {
    return new ProjectCard(
        row.getString("id"),
        row.getString("name"),
        row.getString("priority"),
        row.getString("part_of"),
        row.getString("summary"),
        ProjectState.of(row.getString("state")).orElseThrow(),
        Columns.texts(row, "localities"));
  }
}
