package org.kith.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kith.ui.journey.Draft;
import org.kith.ui.journey.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database, which cannot read them. */
@Component
class StoredDrafts implements Drafts {
  /** What is encrypted. */
  private record Content(Map<String, List<String>> texts, Set<String> answered) {}

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Access access;
  private final JdbcClient database;

  StoredDrafts(Access access, JdbcClient database) {
    this.access = access;
    this.database = database;
  }

  @Override
  @Transactional
  public String begin(String journey, Duration keep) {
    forgetOld();
    DraftSeal seal = DraftSeal.fresh();
    boolean isPerson = access.who().kind() == Actor.Kind.PERSON;
    database
        .sql(
            """
            insert into access.draft (area_id, id, journey, actor, sealed, token, expires)
            values (:area, :id, :journey, :actor, :sealed, :token,
              now() + make_interval(secs => :keep))
            """)
        .param("area", access.area().value())
        .param("id", seal.id())
        .param("journey", journey)
        .param("actor", access.who().name())
        .param("sealed", sealed(Draft.EMPTY, seal))
        .param("token", isPerson ? seal.token() : null)
        .param("keep", keep.toSeconds())
        .update();
    return seal.token();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Draft> find(String journey, String token) {
    DraftSeal seal = new DraftSeal(token);
    return database
        .sql(
            """
            select sealed, result from access.draft
            where area_id = :area and id = :id and journey = :journey
              and actor in ('visitor', :actor) and expires > now()
            """)
        .param("area", access.area().value())
        .param("id", seal.id())
        .param("journey", journey)
        .param("actor", access.who().name())
        .query((row, number) -> draft(row, seal))
        .optional();
  }

  @Override
  @Transactional
  public boolean keep(
      String journey, String token, String slug, Map<String, List<String>> answers) {
    Optional<Draft> draft = locked(journey, token).filter(found -> !found.isSent());
    draft.ifPresent(found -> update(found.with(slug, answers), new DraftSeal(token)));
    return draft.isPresent();
  }

  @Override
  @Transactional
  public Optional<String> send(String journey, String token, Function<Draft, String> work) {
    Optional<Draft> draft = locked(journey, token);
    if (draft.filter(Draft::isSent).isPresent()) {
      return draft.map(Draft::result);
    }
    Optional<String> path = draft.map(work);
    path.ifPresent(result ->
        database
            .sql(
                """
                update access.draft
                set sealed = null, token = null, result = :result, changed = now()
                where area_id = :area and id = :id
                """)
            .param("result", result)
            .param("area", access.area().value())
            .param("id", new DraftSeal(token).id())
            .update());
    return path;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Open> open() {
    return database
        .sql(
            """
            select journey, token, changed from access.draft
            where area_id = :area and actor = :actor and token is not null and expires > now()
            order by changed desc, id
            """)
        .param("area", access.area().value())
        .param("actor", access.who().name())
        .query((row, number) ->
            new Open(
                row.getString("journey"),
                row.getString("token"),
                row.getTimestamp("changed").toInstant()))
        .list();
  }

  private Optional<Draft> locked(String journey, String token) {
    database
        .sql("select id from access.draft where area_id = :area and id = :id for update")
        .param("area", access.area().value())
        .param("id", new DraftSeal(token).id())
        .query(String.class)
        .optional();
    return find(journey, token);
  }

  private void update(Draft draft, DraftSeal seal) {
    database
        .sql(
            """
            update access.draft set sealed = :sealed, changed = now()
            where area_id = :area and id = :id
            """)
        .param("sealed", sealed(draft, seal))
        .param("area", access.area().value())
        .param("id", seal.id())
        .update();
  }

  private void forgetOld() {
    database
        .sql(
            """
            delete from access.draft
            where (area_id, id) in (
              select area_id, id from access.draft
              where area_id = :area and expires < now()
              limit 100 for update skip locked)
            """)
        .param("area", access.area().value())
        .update();
  }

  private static byte[] sealed(Draft draft, DraftSeal seal) {
    return seal.seal(JSON.writeValueAsBytes(new Content(draft.texts(), draft.answered())));
  }

  private static Draft draft(ResultSet row, DraftSeal seal) throws SQLException {
    byte[] sealed = row.getBytes("sealed");
    if (sealed == null) {
      return new Draft(Map.of(), Set.of(), row.getString("result"));
    }
    Content content = JSON.readValue(seal.open(sealed), Content.class);
    return new Draft(content.texts(), content.answered(), row.getString("result"));
  }
}
