package org.kith.activity.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.activity.Activities;
import org.kith.activity.Mode;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.imports.ImportRun;
import org.kith.imports.Subject;
import org.kith.imports.TablePlan;
import org.kith.imports.TableType;
import org.kith.imports.tables.Place;
import org.kith.imports.tables.TableFile;
import org.kith.imports.tables.UnreadableTable;
import org.kith.people.People;
import org.kith.people.PeopleInBulk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to an activity, out of the files in which partners keep it. */
@Component
class AttendanceImports implements TableType {
  static final String NAME = "attendances";
  private static final int MOST_ACTIVITIES = 1_000;

  private final JdbcClient database;
  private final Access access;
  private final Activities activities;
  private final PeopleInBulk people;
  private final StagedSessions sessions;
  private final StagedAttendance staged;
  private final TakenBack takenBack;
  private final Clock clock;

  AttendanceImports(
      JdbcClient database,
      Access access,
      Activities activities,
      PeopleInBulk people,
      StagedSessions sessions,
      StagedAttendance staged,
      TakenBack takenBack,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.activities = activities;
    this.people = people;
    this.sessions = sessions;
    this.staged = staged;
    this.takenBack = takenBack;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Activities.READ, Activities.PLAN, Registers.KEEP, People.READ, People.RECORD);
  }

  @Override
  public Set<String> ofOneFile() {
    return Set.of(Answers.DAY, Answers.YEAR);
  }

  @Override
  public List<Subject> subjects() {
    return database
        .sql(
            """
            select id, holder, title from activity.activity
            where area_id = :area and register = 'named' order by title, id limit :most
            """)
        .param("area", access.area().value())
        .param("most", MOST_ACTIVITIES)
        .query((row, number) ->
            new Subject(row.getString("id"), row.getString("holder"), row.getString("title")))
        .list();
  }

  @Override
  public TablePlan plan(TableFile file, Subject subject, Map<String, String> answers) {
    Known known = known(file, answers);
    Optional<Session> latest = activities.of(UUID.fromString(subject.id()), 1).stream().findFirst();
    return new AttendancePlan(
        known, Survey.of(file, known, new Answers(answers)), answers, latest.orElse(null));
  }

  private static Known known(TableFile file, Map<String, String> answers) {
    Known known = Known.of(file, new Answers(answers));
    if (known.layouts().isEmpty()) {
      throw new UnreadableTable(
          "No register was found in this file: it needs a row of headings with “Name” and either dates across or a column “Date”.");
    }
    return known;
  }

  @Override
  public void stage(ImportRun run, TableFile file, Map<String, String> all) {
    Answers answers = new Answers(all);
    AttendanceWriter writer = new AttendanceWriter(database, access.area().value(), run);
    PeopleSeen seen = new PeopleSeen(some -> people.stage(run.id(), run.holder(), some));
    Faults faults = new Faults(run, LocalDate.now(clock.withZone(Session.CLOCK)));
    new AttendanceReader(run, known(file, all), answers, faults, seen, writer).read(file);
    writer.end();
    seen.end();
  }

  @Override
  public long staged(UUID importId) {
    return staged.count(importId);
  }

  @Override
  public void check(ImportRun run, Map<String, String> answers) {
    lock(run);
    for (PeopleInBulk.Unclear one : people.match(run.id(), run.holder(), regulars(run))) {
      run.problem(
          new Place(one.sheet(), 0, 0),
          one.name(),
          "%s: %d people called “%s” have come before: add a column with dates of birth, phone numbers or e-mail addresses."
              .formatted(one.cell(), one.people(), one.name()));
    }
    staged.joinByHashing(true);
    sessions.match(run, new Answers(answers));
    staged.joinByHashing(false);
  }

  @Override
  public Map<String, Long> count(ImportRun run) {
    staged.joinByHashing(true);
    long known = staged.there(run.id());
    long all = staged.pairs(run.id());
    staged.joinByHashing(false);
    return counts(run.id(), all - known, known);
  }

  private Map<String, Long> counts(UUID importId, long added, long known) {
    PeopleInBulk.Matched matched = people.matched(importId);
    StagedSessions.Found found = sessions.found(importId);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("activity.import.people-new", matched.added());
    counts.put("activity.import.people-known", matched.known());
    counts.put("activity.import.sessions-found", found.matched());
    counts.put("activity.import.sessions-made", found.made());
    counts.put("activity.import.attendances-new", added);
    counts.put("activity.import.attendances-known", known);
    return counts;
  }

  /**
   * Two files of one organisation are applied one after the other, so that nobody is made twice.
   */
  private void lock(ImportRun run) {
    database
        .sql(
            "select pg_advisory_xact_lock(hashtextextended('attendances:' || :area || ':' || :holder, 0))")
        .param("area", access.area().value())
        .param("holder", run.holder())
        .query(row -> {});
  }

  /** Those who came to this activity before. */
  private List<UUID> regulars(ImportRun run) {
    return database
        .sql(
            """
            select distinct a.record_id from activity.session s
            join activity.attendance a on a.area_id = s.area_id and a.session_id = s.id
            where s.area_id = :area and s.activity_id = :activity
            """)
        .param("area", access.area().value())
        .param("activity", UUID.fromString(run.subject().id()))
        .query((row, number) -> row.getObject("record_id", UUID.class))
        .list();
  }

  @Override
  public Map<String, Long> apply(ImportRun run, Map<String, String> all) {
    staged.joinByHashing(true);
    people.addNew(run.id(), run.holder());
    sessions.keep(run, new Answers(all), mode(all).id());
    long known = staged.there(run.id());
    long added = staged.enter(run.id(), run.holder());
    staged.joinByHashing(false);
    staged.tellDevices(run.id());
    access.audit(Registers.KEEP, Activities.SUBJECT, run.subject().id(), "registers imported");
    access.contentChanged();
    return counts(run.id(), added, known);
  }

  /** Meetings on a screen are online; of all else a file says nothing. */
  private static Mode mode(Map<String, String> answers) {
    return answers.containsKey(Answers.MINUTES) ? Mode.ONLINE : Mode.IN_PERSON;
  }

  @Override
  public Map<String, Long> undo(ImportRun run) {
    lock(run);
    TakenBack.Counts gone = takenBack.of(run);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("activity.import.attendances-gone", gone.attendances());
    counts.put("activity.import.sessions-gone", gone.sessions());
    counts.put("activity.import.people-gone", gone.people());
    counts.put("activity.import.people-kept", gone.peopleKept());
    return counts;
  }

  @Override
  public void forget(UUID importId) {
    people.forget(importId);
    staged.forget(importId);
    sessions.forget(importId);
  }
}
