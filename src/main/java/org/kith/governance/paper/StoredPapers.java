package org.kith.governance.paper;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.figures.ValueWords;
import org.kith.governance.Governance;
import org.kith.governance.Paper;
import org.kith.governance.PaperFormat;
import org.kith.governance.Papers;
import org.kith.governance.paper.DrawnPaper.Drawn;
import org.kith.governance.paper.Facts.Said;
import org.kith.kernel.Quarter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issued papers. Board members read them without being inside: the database shows papers from
 * inside only, so that no other page can show one by mistake, and this facade alone reads them for
 * those who may, as a system actor, once it has asked whether they may.
 */
@Component
class StoredPapers implements Papers {
  private static final String SUBJECT = "quarterly-paper";

  private final Access access;
  private final DrawnPaper drawing;
  private final PaperRendering rendering;
  private final PaperRows rows;
  private final Clock clock;
  private final TransactionTemplate writing;
  private final TransactionTemplate reading;

  StoredPapers(
      Access access,
      DrawnPaper drawing,
      PaperRendering rendering,
      PaperRows rows,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.access = access;
    this.drawing = drawing;
    this.rendering = rendering;
    this.rows = rows;
    this.clock = clock;
    this.writing = new TransactionTemplate(transactions);
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    // the actor changes, and a transaction announces who acts when it begins
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Draws everything up first, so that the transaction only has to write. */
  @Override
  public UUID issue(Quarter quarter, String note) {
    access.require(Governance.PAPER);
    Drawn drawn = drawing.drawn(quarter);
    Paper paper =
        new Paper(
            UUID.randomUUID(),
            quarter,
            drawn.document().title(),
            note,
            access.who().name(),
            clock.instant(),
            Map.of());
    Map<PaperFormat, byte[]> files = rendering.files(drawn.document(), paper.issuedAt());
    writing.executeWithoutResult(running -> store(paper, drawn, files));
    return paper.id();
  }

  private void store(Paper paper, Drawn drawn, Map<PaperFormat, byte[]> files) {
    access.require(Governance.PAPER);
    rows.add(paper, drawn.document(), files);
    rows.addFigures(paper.id(), figures(drawn));
    access.audit(Governance.PAPER, SUBJECT, paper.id().toString(), "issued");
  }

  private static Map<String, Said> figures(Drawn drawn) {
    Map<String, Said> figures = new LinkedHashMap<>();
    drawn
        .facts()
        .known()
        .statements()
        .forEach(one -> figures.put(one.id(), new Said(one.label(), ValueWords.withUnit(one))));
    return figures;
  }

  @Override
  public List<Paper> issued() {
    return forReaders(rows::all);
  }

  @Override
  public Optional<Paper> paper(UUID id) {
    return issued().stream().filter(paper -> paper.id().equals(id)).findFirst();
  }

  @Override
  public Optional<String> fragment(UUID id) {
    return forReaders(() -> rows.document(id)).map(rendering::fragment);
  }

  @Override
  public Optional<byte[]> file(UUID id, PaperFormat format) {
    return forReaders(() -> rows.file(id, format));
  }

  private <T> T forReaders(Supplier<T> read) {
    access.require(Governance.READ_PAPERS);
    Actor system = Actor.system(SUBJECT, "read", access.area(), Set.of());
    return ActingAs.<T, RuntimeException>actingAs(
        system, () -> Objects.requireNonNull(reading.execute(status -> read.get())));
  }
}
