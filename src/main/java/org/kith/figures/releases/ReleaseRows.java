package org.kith.figures.releases;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.Release;
import org.kith.figures.ReleaseRequest;
import org.kith.figures.ReleaseState;
import org.kith.figures.ReleaseTable;
import org.kith.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Releases, without their tables, in the database. */
@Component
class ReleaseRows {
  /** A release with what only the making of releases needs. */
  record Row(Release release, List<String> columns, int checkedAgainst) {}

  private static final String SELECT =
      """
      select id, number, menu_table, title, shows, note, period, threshold, columns, state, made_by,
        made_at, checked_against, exposed, warnings, approved_by, approved_at, own_reason,
        published_on, sha256, replaces, replaces_reason, replaced_by, ended_reason, version
      from figures.release
      """;

  private final JdbcClient database;
  private final Access access;

  ReleaseRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Makes of a table's drafts a line of their own, until the transaction ends. */
  void inTurn() {
    database
        .sql("select 1 from pg_advisory_xact_lock(hashtext('figures.release' || :area))")
        .param("area", access.area().value())
        .query(Integer.class)
        .single();
  }

  Optional<String> madeOnce(String once) {
    return database
        .sql("select id from figures.release where once = :once")
        .param("once", once)
        .query(String.class)
        .optional();
  }

  String add(ReleaseRequest request, ReleaseTable table, String title, List<String> columns) {
    int number =
        database
            .sql("select coalesce(max(number), 0) + 1 from figures.release")
            .query(Integer.class)
            .single();
    String id = table.id() + "-" + number;
    database
        .sql(
            """
            insert into figures.release (
              area_id, id, number, menu_table, title, shows, note, period, threshold, columns, state,
              once, made_by, replaces, replaces_reason)
            values (
              :area, :id, :number, :table, :title, :shows, :note, :period, :threshold, :columns,
              'draft', :once, :by, :replaces, :reason)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("number", number)
        .param("table", table.id())
        .param("title", title)
        .param("shows", table.shows())
        .param("note", request.note())
        .param("period", request.period().words())
        .param("threshold", request.threshold())
        .param("columns", columns.toArray(String[]::new))
        .param("once", request.once())
        .param("by", access.who().name())
        .param("replaces", request.replaces())
        .param("reason", request.replacesReason())
        .update();
    return id;
  }

  boolean checked(String id, int version, DisclosureCheck.Outcome outcome, int published) {
    return database
            .sql(
                """
                update figures.release set
                  state = :state, checked_against = :published, exposed = :exposed,
                  warnings = :warnings, approved_by = null, approved_at = null, own_reason = '',
                  version = version + 1
                where id = :id and version = :version and state in ('draft', 'checked', 'approved')
                """)
            .param("state", outcome.exposed().isEmpty() ? "checked" : "draft")
            .param("published", published)
            .param("exposed", outcome.exposed().toArray(String[]::new))
            .param("warnings", outcome.warnings().stream().distinct().toArray(String[]::new))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean approved(String id, int version, String ownReason) {
    return database
            .sql(
                """
                update figures.release set
                  state = 'approved', approved_by = :by, approved_at = now(), own_reason = :reason,
                  version = version + 1
                where id = :id and version = :version and state = 'checked'
                """)
            .param("by", access.who().name())
            .param("reason", ownReason)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean published(String id, int version, LocalDate day, String sha256) {
    return database
            .sql(
                """
                update figures.release set
                  state = 'published', published_by = :by, published_on = :day, sha256 = :sha256,
                  version = version + 1
                where id = :id and version = :version and state = 'approved'
                """)
            .param("by", access.who().name())
            .param("day", day)
            .param("sha256", sha256)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean withdrawn(String id, String replacedBy, String reason) {
    return database
            .sql(
                """
                update figures.release set
                  state = 'withdrawn', replaced_by = :by, ended_reason = :reason,
                  version = version + 1
                where id = :id and state = 'published'
                """)
            .param("by", replacedBy)
            .param("reason", reason)
            .param("id", id)
            .update()
        == 1;
  }

  boolean discarded(String id, int version, String reason) {
    return database
            .sql(
                """
                update figures.release set
                  state = 'discarded', ended_reason = :reason, version = version + 1
                where id = :id and version = :version and state in ('draft', 'checked', 'approved')
                """)
            .param("reason", reason)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** How many releases were ever published. */
  int publishedSoFar() {
    return database
        .sql("select count(*) from figures.release where published_on is not null")
        .query(Integer.class)
        .single();
  }

  Optional<Row> find(String id) {
    return database.sql(SELECT + "where id = :id").param("id", id).query(this::row).optional();
  }

  List<Release> all() {
    return database.sql(SELECT + "order by number desc").query(this::row).stream()
        .map(Row::release)
        .toList();
  }

  /** Those that wait to be approved or published, the oldest first. */
  List<Release> waiting() {
    return database
        .sql(SELECT + "where state in ('checked', 'approved') order by number")
        .query(this::row)
        .stream()
        .map(Row::release)
        .toList();
  }

  List<Release> published() {
    return database
        .sql(SELECT + "where published_on is not null order by published_on desc, number desc")
        .query(this::row)
        .stream()
        .map(Row::release)
        .toList();
  }

  private Row row(ResultSet row, int number) throws SQLException {
    Release release =
        new Release(
            row.getString("id"),
            row.getInt("number"),
            row.getString("menu_table"),
            row.getString("title"),
            row.getString("shows"),
            row.getString("note"),
            Period.parse(row.getString("period")).orElse(Period.UNSTATED),
            row.getInt("threshold"),
            ReleaseState.of(row.getString("state")),
            row.getString("made_by"),
            instant(row, "made_at"),
            texts(row.getArray("exposed")),
            texts(row.getArray("warnings")),
            approval(row),
            row.getObject("published_on", LocalDate.class),
            row.getString("sha256"),
            row.getString("replaces"),
            row.getString("replaces_reason"),
            row.getString("replaced_by"),
            row.getString("ended_reason"),
            row.getInt("version"));
    return new Row(release, texts(row.getArray("columns")), row.getInt("checked_against"));
  }

  private static Release.@Nullable Approval approval(ResultSet row) throws SQLException {
    String by = row.getString("approved_by");
    return by == null
        ? null
        : new Release.Approval(by, instant(row, "approved_at"), row.getString("own_reason"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }
}
