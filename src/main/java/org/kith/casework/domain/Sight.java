package org.kith.casework.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.casework.Concerns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Announces in the running transaction whose concerns the current actor reads. */
@Component
class Sight {
  private final JdbcClient database;
  private final Access access;

  Sight(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void open() {
    Actor actor = access.who();
    database
        .sql(
            """
            select set_config('casework.leads', :leads, true),
              set_config('casework.teller', :teller, true)
            """)
        .param("leads", leads(actor))
        .param("teller", actor.kind() == Actor.Kind.PERSON ? actor.name() : "")
        .query()
        .singleRow();
  }

  /** Only people lead: no job and no command reads what was told. */
  private static String leads(Actor actor) {
    if (actor.kind() != Actor.Kind.PERSON) {
      return "";
    }
    Set<Scope> scopes = actor.scopes(Concerns.LEAD);
    return scopes.contains(Scope.AREA)
        ? "*"
        : scopes.stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .collect(Collectors.joining(","));
  }
}
