package org.kith.geography.domain;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.access.Access;
import org.kith.geography.Postcodes;
import org.kith.geography.PostcodesLoaded;
import org.kith.geography.UnreadableDirectory;
import org.kith.geography.Whereabouts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPostcodes implements Postcodes {
  private static final int AT_ONCE = 5_000;

  private final JdbcClient database;
  private final Access access;
  private final ApplicationEventPublisher events;

  StoredPostcodes(JdbcClient database, Access access, ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public Whereabouts find(String postcode) {
    Optional<String> edition =
        database
            .sql("select edition from geography.postcode_edition order by edition desc limit 1")
            .query(String.class)
            .optional();
    return edition.isEmpty() ? new Whereabouts.NotKnown() : find(postcode, edition.get());
  }

  private Whereabouts find(String postcode, String edition) {
    return database
        .sql(
            """
            select l.code, l.ward, nullif(w.locality, '') as locality, w.locality_assumed
            from geography.postcode p
            join geography.lsoa l on l.area_id = p.area_id and l.code = p.lsoa
            join geography.ward w on w.area_id = l.area_id and w.code = l.ward
            where p.edition = :edition and p.postcode = :postcode
            """)
        .param("edition", edition)
        .param("postcode", PostcodeDirectory.plain(postcode))
        .<Whereabouts>query((row, number) ->
            new Whereabouts.Within(
                row.getString("code"),
                row.getString("ward"),
                row.getString("locality"),
                row.getBoolean("locality_assumed"),
                edition))
        .optional()
        .orElseGet(() -> new Whereabouts.NotHere(edition));
  }

  @Override
  @Transactional
  public int load(String edition, Reader directory) throws IOException {
    access.require(LOAD);
    if (!edition.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      throw new UnreadableDirectory(
          "An edition is a year and a month, such as 2026-02, and not " + edition + ".");
    }
    Set<String> wanted =
        new HashSet<>(database.sql("select code from geography.lsoa").query(String.class).list());
    if (wanted.isEmpty()) {
      throw new UnreadableDirectory("Load the area's neighbourhoods before its postcodes.");
    }
    database
        .sql("delete from geography.postcode where area_id = :area and edition = :edition")
        .param("area", access.area().value())
        .param("edition", edition)
        .update();
    int loaded = write(edition, directory, wanted);
    if (loaded == 0) {
      throw new UnreadableDirectory(
          "The postcode directory has no postcode in this area's neighbourhoods of 2021.");
    }
    database
        .sql(
            """
            insert into geography.postcode_edition (area_id, edition, postcodes)
            values (:area, :edition, :postcodes)
            on conflict (area_id, edition)
            do update set postcodes = excluded.postcodes, loaded_at = now()
            """)
        .param("area", access.area().value())
        .param("edition", edition)
        .param("postcodes", loaded)
        .update();
    access.audit(LOAD, "postcode directory", edition, "loaded");
    events.publishEvent(new PostcodesLoaded(access.area(), edition));
    return loaded;
  }

  private int write(String edition, Reader directory, Set<String> wanted) throws IOException {
    List<PostcodeDirectory.Postcode> some = new ArrayList<>();
    int[] written = {0};
    PostcodeDirectory.read(
        directory,
        wanted,
        postcode -> {
          some.add(postcode);
          if (some.size() == AT_ONCE) {
            written[0] += write(edition, some);
            some.clear();
          }
        });
    return written[0] + (some.isEmpty() ? 0 : write(edition, some));
  }

  private int write(String edition, List<PostcodeDirectory.Postcode> some) {
    return database
        .sql(
            """
            insert into geography.postcode (area_id, edition, postcode, lsoa, ended)
            select :area, :edition, postcode, lsoa, ended
            from unnest(:postcodes, :lsoas, :ended) as read (postcode, lsoa, ended)
            on conflict (area_id, edition, postcode) do nothing
            """)
        .param("area", access.area().value())
        .param("edition", edition)
        .param(
            "postcodes", some.stream().map(PostcodeDirectory.Postcode::code).toArray(String[]::new))
        .param("lsoas", some.stream().map(PostcodeDirectory.Postcode::lsoa).toArray(String[]::new))
        .param(
            "ended", some.stream().map(PostcodeDirectory.Postcode::ended).toArray(Boolean[]::new))
        .update();
  }
}
