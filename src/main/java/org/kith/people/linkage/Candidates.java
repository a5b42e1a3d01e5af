package org.kith.people.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kith.access.Access;
import org.kith.database.Keys;
import org.kith.statistics.linkage.BlockingKeys;
import org.kith.statistics.linkage.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds records that share a key with others, by keys that say nothing without the secret. */
@Component
class Candidates {
  private static final String SECRET = "linkage";

  /** As in memory: what more records share says little and costs much. */
  private static final int MOST_OF_A_KEY = 1_000;

  private static final Pattern UUID_GROUPS = Pattern.compile("(.{8})(.{4})(.{4})(.{4})(.{12})");

  private final JdbcClient database;
  private final Access access;
  private final Keys keys;

  Candidates(JdbcClient database, Access access, Keys keys) {
    this.database = database;
    this.access = access;
    this.keys = keys;
  }

  /** Keeps the keys of records as they are now, in place of any older ones. */
  void keep(List<Identity> identities) {
    byte[] secret = keys.key(SECRET);
    List<UUID> kept = new ArrayList<>();
    List<UUID> records = new ArrayList<>();
    for (Identity identity : identities) {
      UUID record = UUID.fromString(identity.id());
      for (String key : BlockingKeys.sealed(identity, secret)) {
        kept.add(UUID.fromString(UUID_GROUPS.matcher(key).replaceFirst("$1-$2-$3-$4-$5")));
        records.add(record);
      }
    }
    forget(identities.stream().map(identity -> UUID.fromString(identity.id())).toList());
    database
        .sql(
            """
            insert into people.linkage_key (area_id, key, record_id)
            select :area, key, record from unnest(:keys, :records) as of (key, record)
            """)
        .param("area", access.area().value())
        .param("keys", kept.toArray(UUID[]::new))
        .param("records", records.toArray(UUID[]::new))
        .update();
  }

  void forget(List<UUID> records) {
    database
        .sql("delete from people.linkage_key where record_id = any (:records)")
        .param("records", records.toArray(UUID[]::new))
        .update();
  }

  /** All records that share a key with any of these, these included. */
  Set<UUID> of(List<UUID> records) {
    return Set.copyOf(
        database
            .sql(
                """
                with asked as (
                  select distinct key from people.linkage_key where record_id = any (:records)
                ), shared as (
                  select k.key from people.linkage_key k join asked using (key)
                  group by k.key having count(*) between 2 and :most
                )
                select distinct k.record_id from people.linkage_key k join shared using (key)
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("most", MOST_OF_A_KEY)
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }
}
