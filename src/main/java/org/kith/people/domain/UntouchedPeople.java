package org.kith.people.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.PersonalDataHolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records that an import made and nobody has used since: undoing it takes them away again. */
@Component
class UntouchedPeople {
  /** What an import makes itself. */
  private static final Set<String> OWN = Set.of("people.record", "people.imported");

  private final JdbcClient database;
  private final ObjectProvider<PersonalDataHolder> holders;
  private final TransactionTemplate asFarAsItGoes;

  UntouchedPeople(
      JdbcClient database,
      ObjectProvider<PersonalDataHolder> holders,
      org.springframework.transaction.PlatformTransactionManager transactions) {
    this.database = database;
    this.holders = holders;
    asFarAsItGoes = new TransactionTemplate(transactions);
    asFarAsItGoes.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
  }

  Set<UUID> of(UUID importId) {
    return new HashSet<>(
        database
            .sql(
                """
                select r.id from people.imported i
                join people.record r on r.area_id = i.area_id and r.id = i.record_id
                join people.member m on m.area_id = r.area_id and m.record_id = r.id
                where i.import_id = :import and r.version = 1 and m.cluster_id = r.id
                  and not exists (select from people.member o
                    where o.area_id = m.area_id and o.cluster_id = m.cluster_id
                      and o.record_id <> m.record_id)
                """)
            .param("import", importId)
            .query((row, number) -> row.getObject("id", UUID.class))
            .list());
  }

  /**
   * All at once where nothing stands in the way; else by halves, down to those that have to stay.
   */
  int takeAway(Set<UUID> records) {
    if (records.isEmpty()) {
      return 0;
    }
    if (!areKeptElsewhere(records) && delete(records)) {
      return records.size();
    }
    if (records.size() == 1) {
      return 0;
    }
    List<UUID> all = List.copyOf(records);
    int half = all.size() / 2;
    return takeAway(Set.copyOf(all.subList(0, half)))
        + takeAway(Set.copyOf(all.subList(half, all.size())));
  }

  /** What is said of everybody, in the name of no organisation, says nothing of these. */
  private boolean areKeptElsewhere(Set<UUID> records) {
    return holders.stream()
        .filter(holder -> holder.tables().stream().noneMatch(OWN::contains))
        .flatMap(holder -> holder.about(records).stream())
        .anyMatch(kept -> !kept.holder().isEmpty());
  }

  private boolean delete(Set<UUID> records) {
    UUID[] ids = records.toArray(UUID[]::new);
    try {
      asFarAsItGoes.executeWithoutResult(status -> {
        delete(TOKENS, ids);
        delete(MEMBERS, ids);
        if (delete(RECORDS, ids) < ids.length) {
          throw new DataIntegrityViolationException("some are no longer as they were made");
        }
      });
      return true;
    } catch (DataIntegrityViolationException something) {
      return false;
    }
  }

  private int delete(String statement, UUID[] ids) {
    return database.sql(statement).param("ids", ids).update();
  }

  private static final String TOKENS = "delete from people.name_token where record_id = any (:ids)";
  private static final String MEMBERS = "delete from people.member where record_id = any (:ids)";
  private static final String RECORDS = "delete from people.record where id = any (:ids)";
}
