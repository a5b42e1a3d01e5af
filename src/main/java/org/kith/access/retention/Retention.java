package org.kith.access.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.RetentionRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due to go, and the runs that somebody confirmed. */
@Component
public class Retention {
  /** Sees what is kept longer than its purpose needs, and confirms that it goes. */
  public static final Action DISPOSE = new Action("access.dispose");

  /** What audit and history call a run. */
  public static final String SUBJECT = "retention-run";

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final int EXAMPLES = 3;

  private final List<RetentionRule> rules;
  private final Access access;
  private final JdbcClient database;
  private final Clock clock;

  Retention(ObjectProvider<RetentionRule> rules, Access access, JdbcClient database, Clock clock) {
    this.rules = rules.stream().sorted(Comparator.comparing(RetentionRule::id)).toList();
    this.access = access;
    this.database = database;
    this.clock = clock;
  }

  /**
   * What a run would take out today by one rule.
   *
   * @param before what was last needed before this day
   */
  public record Preview(RetentionRule rule, LocalDate before, RetentionRule.Due due) {}

  /**
   * A run that somebody confirmed.
   *
   * @param doneAt null: it is going on
   */
  public record Run(
      UUID id,
      String reason,
      String confirmedBy,
      Instant confirmedAt,
      @Nullable Instant doneAt,
      List<Step> steps) {}

  /** One rule within a run. */
  public record Step(String rule, LocalDate before, long due, long disposed, State state) {
    /** What became of it. */
    public enum State {
      WAITING,
      DONE,
      /** It could not be finished: the log says why. */
      FAILED
    }
  }

  /** Everything that the rules need to see their rows. */
  Set<Action> needs() {
    Set<Action> needs = new LinkedHashSet<>();
    rules.forEach(rule -> needs.addAll(rule.needs()));
    return needs;
  }

  Optional<RetentionRule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** By rule, those with nothing due included. */
  @Transactional(readOnly = true)
  public List<Preview> preview() {
    access.require(DISPOSE);
    return access.lent(needs(), this::looked);
  }

  List<Preview> looked() {
    LocalDate today = LocalDate.now(clock.withZone(HERE));
    return rules.stream()
        .map(rule -> {
          LocalDate before = today.minus(rule.kept());
          return new Preview(rule, before, rule.due(before, EXAMPLES));
        })
        .toList();
  }

  /** What tells one preview from another: whoever confirms has seen exactly this. */
  public static int fingerprint(List<Preview> previews) {
    int hash = 7;
    for (Preview one : previews) {
      hash = 31 * hash + (one.rule().id() + one.before() + one.due().count()).hashCode();
    }
    return Math.floorMod(hash, 1_000_000_000);
  }

  /**
   * Confirms that what was seen goes, by these rules.
   *
   * @param seen the {@link #fingerprint} of what was shown
   * @return the run's id
   */
  @Transactional
  public UUID confirm(Set<String> chosen, int seen, String reason) {
    access.require(DISPOSE);
    List<Preview> now = preview();
    if (fingerprint(now) != seen) {
      throw new RetentionRefused(
          "What is due has changed since you looked: look again, and confirm what you see now.");
    }
    if (open().isPresent()) {
      throw new RetentionRefused("A run is going on: wait until it is done.");
    }
    List<Preview> going =
        now.stream()
            .filter(one -> chosen.contains(one.rule().id()) && one.due().count() > 0)
            .toList();
    if (going.isEmpty()) {
      throw new RetentionRefused("Nothing of what you chose is due.");
    }
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into access.retention_run (area_id, id, reason, confirmed_by)
            values (:area, :id, :reason, :by)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("reason", reason)
        .param("by", access.who().name())
        .update();
    going.forEach(one -> add(id, one));
    access.audit(DISPOSE, SUBJECT, id.toString(), "confirmed: " + reason);
    return id;
  }

  private void add(UUID run, Preview one) {
    database
        .sql(
            """
            insert into access.retention_step (area_id, run_id, rule, before, due)
            values (:area, :run, :rule, :before, :due)
            """)
        .param("area", access.area().value())
        .param("run", run)
        .param("rule", one.rule().id())
        .param("before", one.before())
        .param("due", one.due().count())
        .update();
  }

  /** The last runs, the newest first. */
  @Transactional(readOnly = true)
  public List<Run> runs(int most) {
    access.require(DISPOSE);
    return database
        .sql("select id from access.retention_run order by confirmed_at desc, id limit :most")
        .param("most", most)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list()
        .stream()
        .map(this::run)
        .toList();
  }

  /** The run that is going on. */
  Optional<UUID> open() {
    return database
        .sql(
            """
            select id from access.retention_run where done_at is null
            order by confirmed_at, id limit 1
            """)
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  private Run run(UUID id) {
    List<Step> steps =
        new ArrayList<>(
            database
                .sql("select * from access.retention_step where run_id = :id order by rule")
                .param("id", id)
                .query((row, number) ->
                    new Step(
                        row.getString("rule"),
                        row.getObject("before", LocalDate.class),
                        row.getLong("due"),
                        row.getLong("disposed"),
                        Step.State.valueOf(
                            row.getString("state").toUpperCase(java.util.Locale.ROOT))))
                .list());
    return database
        .sql("select * from access.retention_run where id = :id")
        .param("id", id)
        .query((row, number) -> {
          java.sql.@Nullable Timestamp done = row.getTimestamp("done_at");
          return new Run(
              id,
              row.getString("reason"),
              row.getString("confirmed_by"),
              row.getTimestamp("confirmed_at").toInstant(),
              done == null ? null : done.toInstant(),
              steps);
        })
        .single();
  }
}
