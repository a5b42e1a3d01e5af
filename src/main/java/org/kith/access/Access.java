package org.kith.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Supplier;
import org.kith.kernel.AreaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The first wall and the audit trail: authorise, act, audit, in three adjacent lines. */
@Component
public class Access {
  /** Sees what has not been released: live figures, money, papers. */
  public static final Action INSIDE = new Action("access.inside");

  /** Sees the own records of every partner, not only of the own organisation. */
  public static final Action EVERY_PARTNER = new Action("access.every-partner");

  private final JdbcClient database;

  private final ApplicationEventPublisher events;

  Access(JdbcClient database, ApplicationEventPublisher events) {
    this.database = database;
    this.events = events;
  }

  /** Refuses with {@link NotAllowed} unless the current actor may do this anywhere in the area. */
  public Actor require(Action action) {
    Actor actor = actor();
    if (!actor.may(action)) {
      throw new NotAllowed(action);
    }
    return actor;
  }

  /**
   * Refuses with {@link NotAllowed} unless the current actor may do this to what belongs to any of
   * these, such as a project and the organisation that runs it.
   */
  public Actor require(Action action, Scope... owners) {
    Actor actor = actor();
    if (!actor.may(action, owners)) {
      throw new NotAllowed(action);
    }
    return actor;
  }

  /**
   * Refuses with {@link NotAllowed} unless the current actor may do this to something of the area.
   * Asked before anything is looked up: whoever may not see it learns nothing of what there is.
   */
  public Actor requireSomewhere(Action action) {
    Actor actor = actor();
    if (!actor.mayAnywhere(action)) {
      throw new NotAllowed(action);
    }
    return actor;
  }

  /** The current actor, for pages that offer only what may be done. */
  public Actor who() {
    return actor();
  }

  /** The area that the current actor works in. */
  public AreaId area() {
    return actor().area();
  }

  /**
   * Records in the running transaction that the current actor did this. Ids and reasons only: never
   * values, never anything a person entrusted.
   */
  // Whoever seals the trail waits for this lock: an entry that is written but not committed has an
  // id below later ones that are, and must not appear where a seal has already been set.
  @Transactional(propagation = Propagation.MANDATORY)
  public void audit(Action action, String subjectKind, String subjectId, String reason) {
    Actor actor = actor();
    database
        .sql(
            """
            with open_trail as materialized (
              select pg_advisory_xact_lock_shared(hashtextextended('audit:' || :area, 0))
            )
            insert into access.audit (area_id, actor, purpose, action, subject_kind, subject_id, reason)
            select :area, :actor, :purpose, :action, :kind, :id, :reason from open_trail
            """)
        .param("area", actor.area().value())
        .param("actor", actor.name())
        .param("purpose", actor.purpose())
        .param("action", action.id())
        .param("kind", subjectKind)
        .param("id", subjectId)
        .param("reason", reason)
        .update();
  }

  /**
   * Reads within the running transaction what a visitor would see, whoever acts: through the same
   * policies, so that nothing unreleased gets into what is made for everybody.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <R> R asVisitorsSee(Supplier<R> reading) {
    announce("", "", "");
    R read = reading.get();
    announce(actor().isInside() ? "on" : "", actor().holders(), actor().actions());
    return read;
  }

  /**
   * Does something within the running transaction for which the actor's own role is too narrow: as
   * the same actor, who sees every partner's records and may also do these actions, and nothing
   * afterwards. Only for what has been authorised as a whole, such as gathering all that is kept
   * about one person, whose parts nobody's role opens together.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public <R> R lent(Collection<Action> actions, Supplier<R> work) {
    Actor lent = actor().lent(actions);
    announce("on", "*", lent.actions());
    R done = ActingAs.<R, RuntimeException>actingAs(lent, work::get);
    announce(actor().isInside() ? "on" : "", actor().holders(), actor().actions());
    return done;
  }

  /** What fails takes its transaction with it, so that nobody has to look back inside. */
  private void announce(String inside, String holders, String actions) {
    ShowingOnce.forget();
    database
        .sql(
            """
            select set_config('kith.inside', :inside, true),
              set_config('kith.holders', :holders, true),
              set_config('kith.may', :actions, true)
            """)
        .param("inside", inside)
        .param("holders", holders)
        .param("actions", actions)
        .query()
        .singleRow();
  }

  /**
   * Says in the running transaction that what the area publishes has changed. Writers of one area
   * wait here for each other, so that a version is never seen before its content.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void contentChanged() {
    database
        .sql(
            """
            insert into access.content (area_id, version) values (:area, 1)
            on conflict (area_id) do update set version = access.content.version + 1
            """)
        .param("area", area().value())
        .update();
    events.publishEvent(new ContentVersions.Changed(area()));
  }

  /** The version of the area's content; 0 before there is any. */
  @Transactional(readOnly = true)
  public long contentVersion() {
    return database
        .sql("select coalesce(max(version), 0) from access.content")
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /** What the running transaction sees, with the version of what is published. */
  @Transactional(readOnly = true)
  Showing showingContent() {
    return database
        .sql(
            """
            select coalesce((select version from access.content), 0) as version,
              current_setting('kith.area') as area, current_setting('kith.inside') as inside,
              current_setting('kith.holders') as holders,
                      current_setting('kith.may') as may
            """)
        .query(Access::showing)
        .single();
  }

  /** What the running transaction sees, with the version of the area's records. */
  @Transactional(readOnly = true)
  Showing showingRecords() {
    return ShowingOnce.of(() ->
        database
            .sql(
                """
                select coalesce((select version from kith.change), 0) as version,
                  current_setting('kith.area') as area,
                  current_setting('kith.inside') as inside,
                  current_setting('kith.holders') as holders,
                      current_setting('kith.may') as may
                """)
            .query(Access::showing)
            .single());
  }

  private static Showing showing(ResultSet row, int number) throws SQLException {
    return new Showing(
        new Showing.Rows(
            row.getString("area"),
            row.getString("inside"),
            row.getString("holders"),
            row.getString("may")),
        row.getLong("version"));
  }

  private static Actor actor() {
    return ActingAs.current()
        .orElseThrow(() -> new IllegalStateException("nobody is acting: bind an actor first"));
  }
}
