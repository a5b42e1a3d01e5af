package org.kith.returns.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.organisations.Organisations;
import org.kith.returns.AskedFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Recipient;
import org.kith.returns.ReturnRefused;
import org.kith.returns.ReturnState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked, as it is stored. Whoever reads has asked for permission already. */
@Component
class ReturnRows {
  private static final String REQUEST =
      """
      select id, organisation, project, project_name, period, due, recipient, email, address,
        message, state, asked_by, asked_at, asked_back, draft_version, version
      from returns.request
      """;

  private static final String QUESTION =
      """
      select request, number, definition, label, unit, base, last, target from returns.question
      """;

  private final JdbcClient database;
  private final Organisations organisations;

  ReturnRows(JdbcClient database, Organisations organisations) {
    this.database = database;
    this.organisations = organisations;
  }

  List<PartnerReturn> all() {
    return read(
        database.sql(REQUEST + "order by due desc, project_name, organisation, id"),
        database.sql(QUESTION + "order by request, number"));
  }

  /** Those that are awaited or wait to be looked at, those due first first. */
  List<PartnerReturn> open() {
    return read(
        database.sql(
            REQUEST
                + """
                where state in ('asked', 'begun', 'sent', 'sent-back') order by due, project_name, id
                """),
        database.sql(
            QUESTION
                + """
                where request in (
                  select id from returns.request
                  where state in ('asked', 'begun', 'sent', 'sent-back'))
                order by request, number
                """));
  }

  Optional<PartnerReturn> one(String id) {
    return read(
            database.sql(REQUEST + "where id = :id").param("id", id),
            database.sql(QUESTION + "where request = :id order by number").param("id", id))
        .stream()
        .findFirst();
  }

  /** The return, locked until the transaction ends; refused where there is none. */
  PartnerReturn locked(String id) {
    database
        .sql("select from returns.request where id = :id for update")
        .param("id", id)
        .query()
        .listOfRows();
    return one(id).orElseThrow(() -> new ReturnRefused("There is no such return."));
  }

  /** The latest that the same partner was asked about a project. */
  Optional<PartnerReturn> latest(String project, String organisation) {
    return database
        .sql(
            """
            select id from returns.request
            where project = :project and organisation = :organisation and state <> 'withdrawn'
            order by asked_at desc, id limit 1
            """)
        .param("project", project)
        .param("organisation", organisation)
        .query(String.class)
        .optional()
        .flatMap(this::one);
  }

  /** The latest that the same partner has sent about a project. */
  Optional<PartnerReturn> latestSent(String project, String organisation) {
    return database
        .sql(
            """
            select r.id from returns.request r
            where r.project = :project and r.organisation = :organisation
              and r.state <> 'withdrawn' and exists (
                select from returns.version v where v.area_id = r.area_id and v.request = r.id)
            order by r.asked_at desc, r.id limit 1
            """)
        .param("project", project)
        .param("organisation", organisation)
        .query(String.class)
        .optional()
        .flatMap(this::one);
  }

  /** Moves it on; everything that a version stands for has then changed. */
  void become(String id, ReturnState state, String askedBack) {
    database
        .sql(
            """
            update returns.request
            set state = :state, asked_back = :askedBack, version = version + 1
            where id = :id
            """)
        .param("state", state.id())
        .param("askedBack", askedBack)
        .param("id", id)
        .update();
  }

  private List<PartnerReturn> read(
      JdbcClient.StatementSpec requests, JdbcClient.StatementSpec questions) {
    Map<String, List<AskedFigure>> figures = new HashMap<>();
    questions.query(row -> {
      figures.computeIfAbsent(row.getString("request"), id -> new ArrayList<>()).add(figure(row));
    });
    List<Row> rows = requests.query((row, number) -> Row.of(row)).list();
    Map<String, String> names = names(rows);
    return rows.stream()
        .map(row ->
            row.with(
                names.getOrDefault(row.organisation(), row.organisation()),
                figures.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private Map<String, String> names(Collection<Row> rows) {
    return organisations.names(rows.stream().map(Row::organisation).distinct().toList());
  }

  private static AskedFigure figure(ResultSet row) throws SQLException {
    return new AskedFigure(
        row.getInt("number"),
        row.getString("definition"),
        row.getString("label"),
        Unit.of(row.getString("unit")).orElseThrow(),
        row.getString("base"),
        row.getString("last"),
        row.getString("target"));
  }

  /** A row without what other tables say. */
  private record Row(PartnerReturn bare) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          new PartnerReturn(
              row.getString("id"),
              row.getString("organisation"),
              "",
              row.getString("project"),
              row.getString("project_name"),
              Period.parse(row.getString("period")).orElse(Period.UNSTATED),
              row.getObject("due", LocalDate.class),
              new Recipient(
                  row.getString("recipient"), row.getString("email"), row.getString("address")),
              row.getString("message"),
              ReturnState.of(row.getString("state")),
              row.getString("asked_by"),
              row.getTimestamp("asked_at").toInstant(),
              row.getString("asked_back"),
              row.getInt("draft_version"),
              row.getInt("version"),
              List.of()));
    }

    String id() {
      return bare.id();
    }

    String organisation() {
      return bare.organisation();
    }

    PartnerReturn with(String partner, List<AskedFigure> figures) {
      return new PartnerReturn(
          bare.id(),
          bare.organisation(),
          partner,
          bare.project(),
          bare.projectName(),
          bare.period(),
          bare.due(),
          bare.recipient(),
          bare.message(),
          bare.state(),
          bare.askedBy(),
          bare.askedAt(),
          bare.askedBack(),
          bare.draftVersion(),
          bare.version(),
          figures);
    }
  }
}
