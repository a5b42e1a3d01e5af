package org.kith.insight.dashboards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.insight.DashboardSubject;
import org.kith.insight.Reach;
import org.kith.insight.SavedView;
import org.kith.insight.SavedViews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredViews implements SavedViews {
  private final JdbcClient database;
  private final Access access;

  StoredViews(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<SavedView> all() {
    access.requireSomewhere(Reach.COUNT);
    return database
        .sql(
            """
            select * from insight.saved_view where (holder is null) = :ofEverybody
            order by name, id limit 200
            """)
        .param("ofEverybody", holder().isEmpty())
        .query(StoredViews::view)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<SavedView> find(UUID id) {
    access.requireSomewhere(Reach.COUNT);
    return database
        .sql("select * from insight.saved_view where id = :id")
        .param("id", id)
        .query(StoredViews::view)
        .optional();
  }

  @Override
  @Transactional
  public void save(SavedView view) {
    access.requireSomewhere(Reach.COUNT);
    int added =
        database
            .sql(
                """
                insert into insight.saved_view
                  (area_id, id, name, subject, first_quarter, last_quarter, saved_by, holder)
                values (:area, :id, :name, :subject, :from, :to, :by, :holder)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", view.id())
            .param("name", view.name())
            .param("subject", view.subject().slug())
            .param("from", view.from())
            .param("to", view.to())
            .param("by", access.who().name())
            .param("holder", holder().orElse(null))
            .update();
    if (added > 0) {
      access.audit(Reach.COUNT, SUBJECT, view.id().toString(), "saved");
    }
  }

  @Override
  @Transactional
  public void remove(UUID id) {
    access.requireSomewhere(Reach.COUNT);
    Optional<SavedView> view = find(id);
    if (view.isEmpty()) {
      return;
    }
    boolean isOwn = view.get().savedBy().equals(access.who().name());
    if (!isOwn && !access.who().may(Reach.COUNT)) {
      throw new NotAllowed(Reach.COUNT);
    }
    database.sql("delete from insight.saved_view where id = :id").param("id", id).update();
    access.audit(Reach.COUNT, SUBJECT, id.toString(), "removed");
  }

  /** The partner for whom somebody counts who does not count in the whole area. */
  private Optional<String> holder() {
    return access.who().may(Reach.COUNT)
        ? Optional.empty()
        : access.who().scopes(Reach.COUNT).stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .min(Comparator.naturalOrder());
  }

  private static SavedView view(ResultSet row, int number) throws SQLException {
    return new SavedView(
        row.getObject("id", UUID.class),
        row.getString("name"),
        DashboardSubject.of(row.getString("subject")).orElse(DashboardSubject.PROGRAMME),
        row.getString("first_quarter"),
        row.getString("last_quarter"),
        row.getString("saved_by"));
  }
}
