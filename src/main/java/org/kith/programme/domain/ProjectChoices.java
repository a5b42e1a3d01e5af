package org.kith.programme.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Scope;
import org.kith.access.ScopeChoices;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roles can be limited to a project. */
@Component
@Order(2)
class ProjectChoices implements ScopeChoices {
  private record Named(String id, String name) {}

  private final JdbcClient database;

  ProjectChoices(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Scope, String> choices() {
    Map<Scope, String> choices = new LinkedHashMap<>();
    database
        .sql("select id, name from programme.project")
        .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
        .stream()
        .sorted(ByName.of(Named::name))
        .forEach(
            project -> choices.put(Scope.project(project.id()), project.name() + " (project)"));
    return choices;
  }
}
