package org.kith.wording.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.KeptUntilChanged;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.ui.OtherForms;
import org.kith.wording.Confirmations;
import org.kith.wording.PageForm;
import org.kith.wording.PageForms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredPageForms implements PageForms, OtherForms {
  private final JdbcClient database;
  private final Access access;
  private final TransactionTemplate transaction;
  private final KeptUntilChanged<List<PageForm>> kept;

  StoredPageForms(JdbcClient database, Access access, TransactionTemplate transaction) {
    this.database = database;
    this.access = access;
    this.transaction = transaction;
    this.kept = new KeptUntilChanged<>(access);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PageForm> all() {
    return database
        .sql("select * from wording.other_form where not is_gone order by path, kind, id")
        .query((row, number) -> form(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PageForm> find(UUID id) {
    return database
        .sql("select * from wording.other_form where id = :id and not is_gone")
        .param("id", id)
        .query((row, number) -> form(row))
        .optional();
  }

  @Override
  @Transactional
  public void add(PageForm form) {
    access.require(Confirmations.CONFIRM);
    database
        .sql(
            """
            insert into wording.other_form (area_id, id, path, kind, link)
            values (:area, :id, :path, :kind, :link) on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", form.id())
        .param("path", form.path())
        .param("kind", form.kind().id())
        .param("link", form.address())
        .update();
    access.audit(Confirmations.CONFIRM, SUBJECT, form.id().toString(), "added");
    access.contentChanged();
  }

  @Override
  @Transactional
  public void remove(UUID id, int version) {
    access.require(Confirmations.CONFIRM);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update wording.other_form set is_gone = true, version = version + 1
                where id = :id and version = :version and not is_gone
                """)
            .param("id", id)
            .param("version", version)
            .update());
    access.audit(Confirmations.CONFIRM, SUBJECT, id.toString(), "removed");
    access.contentChanged();
  }

  @Override
  public List<OtherForm> of(String path) {
    if (ActingAs.current().isEmpty()) {
      return List.of();
    }
    return kept.of(() -> Objects.requireNonNull(transaction.execute(_ -> all()))).stream()
        .filter(form -> form.path().equals(path))
        .map(form -> new OtherForm("ui.other-form." + form.kind().key(), form.address()))
        .toList();
  }

  private static PageForm form(ResultSet row) throws SQLException {
    return new PageForm(
        row.getObject("id", UUID.class),
        row.getString("path"),
        PageForm.Kind.of(row.getString("kind")),
        row.getString("link"),
        row.getInt("version"));
  }
}
