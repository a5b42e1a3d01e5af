package org.kith.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
import org.kith.access.Scope;
import org.kith.figures.Figures;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.programme.FollowUp;
import org.kith.programme.FollowUps;
import org.kith.programme.NewRecommendation;
import org.kith.programme.StateOfAnotherKind;
import org.kith.ui.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeptFollowUps implements FollowUps {
  private final JdbcClient database;
  private final RecommendationStore recommendations;
  private final AddedRecommendations added;
  private final Figures figures;
  private final Access access;
  private final Clock clock;
  private final KeptUntilChanged<Map<String, List<FollowUp>>> kept;

  KeptFollowUps(
      JdbcClient database,
      RecommendationStore recommendations,
      AddedRecommendations added,
      Figures figures,
      Access access,
      Clock clock) {
    this.database = database;
    this.recommendations = recommendations;
    this.added = added;
    this.figures = figures;
    this.access = access;
    this.clock = clock;
    this.kept = KeptUntilChanged.ofRecords(access);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, List<FollowUp>> all(FollowUp.Kind kind) {
    return kept.of(kind, () -> read(kind));
  }

  private Map<String, List<FollowUp>> read(FollowUp.Kind kind) {
    Map<String, List<FollowUp>> notes = new LinkedHashMap<>();
    database
        .sql(
            """
            select subject, number, state, note, noted_by, noted_at from programme.follow_up
            where kind = :kind order by subject, number
            """)
        .param("kind", kind.id())
        .query(row -> {
          notes
              .computeIfAbsent(row.getString("subject"), subject -> new ArrayList<>())
              .add(note(row, 0));
        });
    notes.replaceAll((subject, its) -> List.copyOf(its));
    return Collections.unmodifiableMap(notes);
  }

  @Override
  @Transactional(readOnly = true)
  public List<FollowUp> of(FollowUp.Kind kind, String subject) {
    return database
        .sql(
            """
            select number, state, note, noted_by, noted_at from programme.follow_up
            where kind = :kind and subject = :subject order by number
            """)
        .param("kind", kind.id())
        .param("subject", subject)
        .query(KeptFollowUps::note)
        .list();
  }

  @Override
  @Transactional
  public String recommend(NewRecommendation recommendation) {
    access.require(FOLLOW_UP);
    String id = added.add(recommendation);
    access.audit(FOLLOW_UP, FollowUp.Kind.RECOMMENDATION.id(), id, "added");
    return id;
  }

  @Override
  @Transactional
  public void note(
      FollowUp.Kind kind, String subject, int seen, FollowUp.State state, String note) {
    access.require(FOLLOW_UP, owners(kind, subject));
    add(kind, subject, seen, state, note);
    access.audit(FOLLOW_UP, kind.id(), subject, state.id());
  }

  /** The project or the organisation that has to answer for it. */
  private Scope[] owners(FollowUp.Kind kind, String subject) {
    return switch (kind) {
      case RECOMMENDATION ->
          recommendations
              .find(subject)
              .map(one ->
                  new Scope[] {Scope.project(one.subject()), Scope.organisation(one.owner().id())})
              .orElseThrow(NotFound::new);
      case PROMISE ->
          figures
              .statement(subject)
              .filter(statement -> statement.kind() == org.kith.figures.Kind.PROMISE)
              .map(statement -> new Scope[] {Scope.project(statement.subject().id())})
              .orElseThrow(NotFound::new);
    };
  }

  private void add(
      FollowUp.Kind kind, String subject, int seen, FollowUp.State state, String note) {
    if (!kind.states().contains(state)) {
      throw new StateOfAnotherKind(kind, state);
    }
    if (of(kind, subject).size() != seen) {
      throw new ChangedMeanwhile();
    }
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                insert into programme.follow_up
                  (area_id, kind, subject, number, state, note, noted_by, noted_at)
                values (:area, :kind, :subject, :number, :state, :note, :by, :at)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("kind", kind.id())
            .param("subject", subject)
            .param("number", seen + 1)
            .param("state", state.id())
            .param("note", note)
            .param("by", access.who().name())
            .param("at", Instant.now(clock).atOffset(ZoneOffset.UTC))
            .update());
  }

  private static FollowUp note(ResultSet row, int number) throws SQLException {
    return new FollowUp(
        row.getInt("number"),
        FollowUp.State.of(row.getString("state")).orElseThrow(),
        row.getString("note"),
        row.getString("noted_by"),
        row.getTimestamp("noted_at").toInstant());
  }
}
