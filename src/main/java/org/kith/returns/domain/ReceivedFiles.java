package org.kith.returns.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.files.FileId;
import org.kith.files.Files;
import org.kith.files.OpenedFile;
import org.kith.returns.PartnerReturn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workbooks that came in. Whoever reads has been shown the return already. */
@Component
@Transactional(readOnly = true)
public class ReceivedFiles {
  private final JdbcClient database;
  private final Files files;

  ReceivedFiles(JdbcClient database, Files files) {
    this.database = database;
    this.files = files;
  }

  /** A workbook, as its sender called it. */
  public record Received(FileId id, String name) {}

  /** The latest first. */
  public List<Received> of(PartnerReturn one) {
    return database
        .sql("select file, name from returns.received where request = :id order by at desc, file")
        .param("id", one.id())
        .query((row, number) ->
            new Received(new FileId(row.getObject("file", UUID.class)), row.getString("name")))
        .list();
  }

  /** One of its workbooks; empty for any other file. */
  public Optional<OpenedFile> open(PartnerReturn one, UUID file) {
    return of(one).stream()
        .map(Received::id)
        .filter(id -> id.value().equals(file))
        .findFirst()
        .flatMap(files::open);
  }
}
