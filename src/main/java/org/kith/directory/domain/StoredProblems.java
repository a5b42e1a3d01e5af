package org.kith.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Keeping;
import org.kith.access.Scope;
import org.kith.access.Strangers;
import org.kith.directory.Directory;
import org.kith.directory.Problem;
import org.kith.directory.Problems;
import org.kith.directory.Service;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StoredProblems implements Problems {
  private static final String BY_FORM = "public-form";
  private static final String FORM = "directory-problem";

  private final JdbcClient database;
  private final Access access;
  private final Strangers strangers;
  private final Directory directory;
  private final TransactionOperations transactions;
  private final Today today;
  private final Keeping kept;

  StoredProblems(
      JdbcClient database,
      Access access,
      Strangers strangers,
      Directory directory,
      TransactionOperations transactions,
      Today today) {
    this.database = database;
    this.access = access;
    this.strangers = strangers;
    this.directory = directory;
    this.transactions = transactions;
    this.today = today;
    this.kept = Keeping.of(access, SETTLE, SUBJECT);
  }

  @Override
  public void tell(
      UUID id, UUID service, Problem.Kind kind, String words, String language, String network) {
    Service about = directory.find(service).orElseThrow(ChangedMeanwhile::new);
    Set<Scope> own = Set.of(Scope.organisation(about.holder()));
    as(
        Actor.system(BY_FORM, "problem", access.area(), List.of()),
        () -> strangers.refuseTooMany(FORM, network));
    as(
        new Actor(Actor.Kind.PERSON, BY_FORM, "problem", access.area(), Map.of(SETTLE, own), false),
        () -> {
          if (add(id, about, kind, words, language) == 1) {
            access.audit(SETTLE, SUBJECT, id.toString(), "told");
          }
        });
  }

  private void as(Actor actor, Runnable work) {
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          transactions.executeWithoutResult(running -> work.run());
          return true;
        });
  }

  private int add(UUID id, Service about, Problem.Kind kind, String words, String language) {
    return database
        .sql(
            """
            insert into directory.problem
              (area_id, id, holder, service_id, kind, words, language, told_on)
            values (:area, :id, :holder, :service, :kind, :words, :language, :on)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", about.holder())
        .param("service", about.id())
        .param("kind", kind.id())
        .param("words", words)
        .param("language", language)
        .param("on", today.day())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Problem> waiting(int most) {
    access.requireSomewhere(SETTLE);
    return database
        .sql(
            """
            select * from directory.problem where state = 'new'
            order by told_on, id limit :most
            """)
        .param("most", most)
        .query((row, number) -> problem(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Problem> find(UUID id) {
    access.requireSomewhere(SETTLE);
    return database
        .sql("select * from directory.problem where id = :id")
        .param("id", id)
        .query((row, number) -> problem(row))
        .optional();
  }

  @Override
  @Transactional
  public void settle(UUID id, int version, Problem.State state) {
    kept.change(
        find(id),
        version,
        database
            .sql(
                """
                update directory.problem set state = :state, settled_on = :on, words = '',
                  version = version + 1
                where id = :id and version = :version and state = 'new'
                """)
            .param("state", state.id())
            .param("on", today.day()),
        "settled");
  }

  private static Problem problem(ResultSet row) throws SQLException {
    return new Problem(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        row.getObject("service_id", UUID.class),
        Problem.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("words"),
        row.getString("language"),
        row.getObject("told_on", LocalDate.class),
        Problem.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("version"));
  }
}
