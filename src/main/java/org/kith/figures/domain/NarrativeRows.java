package org.kith.figures.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.TextVersion;
import org.kith.figures.TextVersion.Published;
import org.kith.figures.WrittenText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Narratives and their versions as they are kept. */
@Component
class NarrativeRows {
  private static final String COLUMNS =
      """
      v.number, v.markdown, v.written_by, v.written_at, v.published_by, v.published_at,
      v.translates, v.machine_drafted, v.confirmed_by
      """;

  private final JdbcClient database;
  private final Access access;

  NarrativeRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  List<WrittenText> all() {
    return database
        .sql(
            "select v.place, v.language, n.number as live, "
                + COLUMNS
                + """
                from figures.narrative_version v
                left join figures.narrative n using (area_id, place, language)
                where v.number = (
                  select max(l.number) from figures.narrative_version l
                  where l.area_id = v.area_id and l.place = v.place and l.language = v.language)
                order by v.place, v.language <> 'en', v.language
                """)
        .query((row, number) ->
            new WrittenText(
                row.getString("place"),
                row.getString("language"),
                version(row),
                row.getObject("live", Integer.class)))
        .list();
  }

  WrittenText at(String place, String language) {
    List<TextVersion> versions = versions(place, language);
    return new WrittenText(
        place,
        language,
        versions.isEmpty() ? null : versions.getFirst(),
        live(place, language).orElse(null));
  }

  Optional<Integer> live(String place, String language) {
    return database
        .sql("select number from figures.narrative where place = :place and language = :language")
        .param("place", place)
        .param("language", language)
        .query(Integer.class)
        .optional();
  }

  /** The latest first. */
  List<TextVersion> versions(String place, String language) {
    return database
        .sql(
            "select "
                + COLUMNS
                + """
                from figures.narrative_version v
                where place = :place and language = :language order by number desc
                """)
        .param("place", place)
        .param("language", language)
        .query((row, number) -> version(row))
        .list();
  }

  /** One who writes a narrative after the other; a load, too. */
  void inTurn(String place, String language) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('narrative:' || :which, 0))")
        .param("which", access.area().value() + ":" + place + "." + language)
        .query((row, number) -> number)
        .list();
  }

  /** Adds a version and tells its number. */
  int add(
      String place,
      String language,
      String markdown,
      @Nullable Integer translates,
      boolean isMachineDrafted) {
    return database
        .sql(
            """
            insert into figures.narrative_version
              (area_id, place, language, number, markdown, written_by, translates, machine_drafted)
            select :area, :place, :language, coalesce(max(number), 0) + 1, :markdown, :who,
              :translates, :machine
            from figures.narrative_version where place = :place and language = :language
            returning number
            """)
        .param("area", access.area().value())
        .param("place", place)
        .param("language", language)
        .param("markdown", markdown)
        .param("who", access.who().name())
        .param("translates", translates, Types.INTEGER)
        .param("machine", isMachineDrafted)
        .query(Integer.class)
        .single();
  }

  /** Keeps a draft on top of what a load brought. */
  void addAgain(String place, String language, int number) {
    database
        .sql(
            """
            insert into figures.narrative_version
              (area_id, place, language, number, markdown, written_by, written_at, translates,
               machine_drafted, confirmed_by)
            select area_id, place, language,
              (select max(l.number) + 1 from figures.narrative_version l
               where l.place = :place and l.language = :language),
              markdown, written_by, written_at, translates, machine_drafted, confirmed_by
            from figures.narrative_version
            where place = :place and language = :language and number = :number
            """)
        .param("place", place)
        .param("language", language)
        .param("number", number)
        .update();
  }

  void publish(String place, String language, int number) {
    database
        .sql(
            """
            with out as (
              update figures.narrative_version
              set published_by = :who, published_at = now()
              where place = :place and language = :language and number = :number
              returning area_id, place, language, number, markdown)
            insert into figures.narrative (area_id, place, language, number, markdown)
            select area_id, place, language, number, markdown from out
            on conflict (area_id, place, language)
            do update set number = excluded.number, markdown = excluded.markdown
            """)
        .param("who", access.who().name())
        .param("place", place)
        .param("language", language)
        .param("number", number)
        .update();
  }

  void confirm(String place, String language, int number) {
    database
        .sql(
            """
            update figures.narrative_version set confirmed_by = :who
            where place = :place and language = :language and number = :number
              and machine_drafted and confirmed_by is null
            """)
        .param("who", access.who().name())
        .param("place", place)
        .param("language", language)
        .param("number", number)
        .update();
  }

  private static TextVersion version(ResultSet row) throws SQLException {
    Timestamp published = row.getTimestamp("published_at");
    return new TextVersion(
        row.getInt("number"),
        row.getString("markdown"),
        row.getString("written_by"),
        row.getTimestamp("written_at").toInstant(),
        published == null
            ? null
            : new Published(row.getString("published_by"), published.toInstant()),
        row.getObject("translates", Integer.class),
        row.getBoolean("machine_drafted"),
        row.getString("confirmed_by"));
  }
}
