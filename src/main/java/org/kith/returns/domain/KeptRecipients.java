package org.kith.returns.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.RetentionById;
import org.kith.returns.Returns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who were written to at a partner, while the return is of use. */
@Component
class KeptRecipients implements RetentionById<String> {
  private final JdbcClient database;
  private final Access access;

  KeptRecipients(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String id() {
    return "returns.recipients";
  }

  @Override
  public String what() {
    return "Names and addresses of those who were asked for returns, or told a figure";
  }

  @Override
  public String outcome() {
    return "Taken out; what was asked and answered stays";
  }

  @Override
  public Period kept() {
    return Period.ofYears(2);
  }

  @Override
  public Set<String> tables() {
    return Set.of("returns.request", "returns.version");
  }

  @Override
  public void dispose(List<String> ids, String why) {
    String[] going = ids.toArray(String[]::new);
    database
        .sql(
            """
            update returns.request
            set recipient = '', email = null, address = '', message = '', version = version + 1
            where id = any (:ids)
            """)
        .param("ids", going)
        .update();
    database
        .sql(
            """
            update returns.version set told_by = ''
            where request = any (:ids) and told_by <> ''
            """)
        .param("ids", going)
        .update();
    ids.forEach(id -> access.audit(Returns.REQUEST, Answering.SUBJECT, id, why));
  }

  @Override
  public List<String> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select r.id from returns.request r
            where r.due < :before and (r.recipient <> '' or r.email is not null or r.address <> ''
              or exists (select from returns.version v
                where v.area_id = r.area_id and v.request = r.id and v.told_by <> ''))
            order by r.due, r.id limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
