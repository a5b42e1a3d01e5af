package org.kith.people.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.people.People;
import org.kith.people.PersonName;
import org.kith.people.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds somebody's records with every partner, for a request of theirs. */
@Component
public class RecordSearch {
  private static final int MOST = 60;

  /**
   * A record that may be theirs.
   *
   * @param bornIn null: not known
   * @param isConfirmed whether somebody said that it is
   * @param isSamePerson whether linkage or a person joined it to one that is confirmed
   */
  public record Found(
      UUID id,
      String holder,
      String name,
      @Nullable Integer bornIn,
      String postcode,
      boolean isConfirmed,
      boolean isSamePerson) {}

  private final People people;
  private final RequestBook book;
  private final Holders holders;
  private final Access access;
  private final JdbcClient database;

  RecordSearch(
      People people, RequestBook book, Holders holders, Access access, JdbcClient database) {
    this.people = people;
    this.book = book;
    this.holders = holders;
    this.access = access;
    this.database = database;
  }

  /**
   * Records that are confirmed, then those of the same cluster, then those that answer to the
   * words.
   *
   * @param words a name, or exactly an e-mail address, phone number or postcode; may be empty
   */
  @Transactional(readOnly = true)
  public List<Found> candidates(UUID request, String words) {
    access.require(Rights.ANSWER);
    return holders.seeingAll(() -> {
      Set<UUID> confirmed = book.confirmed(request);
      List<UUID> named =
          new ArrayList<>(people.search(words, MOST).stream().map(PersonName::id).toList());
      named.addAll(reachedAt(words.strip()));
      return found(confirmed, named);
    });
  }

  /** Those that are confirmed or of the same cluster, and these. */
  @Transactional(readOnly = true)
  public List<Found> among(UUID request, Set<UUID> shown) {
    access.require(Rights.ANSWER);
    return holders.seeingAll(() -> found(book.confirmed(request), List.copyOf(shown)));
  }

  private List<UUID> reachedAt(String words) {
    String digits = words.replaceAll("[^0-9]", "");
    return words.isEmpty()
        ? List.of()
        : database
            .sql(
                """
                select id from people.record
                where area_id = :area and (lower(email) = lower(:words)
                  or :digits <> '' and length(:digits) > 5
                    and right(regexp_replace(phone, '[^0-9]', '', 'g'), 9) = right(:digits, 9)
                  or postcode <> ''
                    and replace(upper(postcode), ' ', '') = replace(upper(:words), ' ', ''))
                limit :most
                """)
            .param("area", access.area().value())
            .param("words", words)
            .param("digits", digits)
            .param("most", MOST)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
  }

  private List<Found> found(Set<UUID> confirmed, List<UUID> named) {
    return database
        .sql(
            """
            with theirs as (
              select distinct cluster_id from people.member
              where area_id = :area and record_id = any (:confirmed))
            select r.id, r.holder, r.given_name, r.family_name, r.born_in, r.postcode,
              r.id = any (:confirmed) as is_confirmed,
              m.cluster_id in (select cluster_id from theirs) as is_same
            from people.record r
            join people.member m on m.area_id = r.area_id and m.record_id = r.id
            where r.area_id = :area and (r.id = any (:named)
              or m.cluster_id in (select cluster_id from theirs))
            order by is_confirmed desc, is_same desc, r.family_name, r.given_name, r.id
            """)
        .param("area", access.area().value())
        .param("confirmed", confirmed.toArray(UUID[]::new))
        .param("named", named.toArray(UUID[]::new))
        .query((row, number) ->
            new Found(
                row.getObject("id", UUID.class),
                row.getString("holder"),
                (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                row.getObject("born_in", Integer.class),
                row.getString("postcode"),
                row.getBoolean("is_confirmed"),
                row.getBoolean("is_same")))
        .list();
  }
}
