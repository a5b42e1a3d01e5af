package org.kith.figures.releases;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.PublishingFreeze;
import org.kith.figures.DateWords;
import org.kith.figures.FigureRefused;
import org.kith.figures.Release;
import org.kith.figures.ReleaseLook;
import org.kith.figures.ReleaseRefused;
import org.kith.figures.ReleaseRequest;
import org.kith.figures.ReleaseState;
import org.kith.figures.ReleaseTable;
import org.kith.figures.ReleaseTable.Content;
import org.kith.figures.ReleaseTable.Entry;
import org.kith.figures.ReleaseTable.Stated;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.kith.figures.Reporting;
import org.kith.statistics.disclosure.SafetyRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredReleases implements Releases {
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final String SUBJECT = "release";
  private static final int LEAST_THRESHOLD = 5;

  private final List<ReleaseTable> menu;
  private final ReleaseRows rows;
  private final ReleaseCells cells;
  private final Provenance provenance;
  private final ReleaseApprovers approvers;
  private final Reporting reporting;
  private final PublishingFreeze freeze;
  private final Access access;
  private final Clock clock;

  StoredReleases(
      ObjectProvider<ReleaseTable> menu,
      ReleaseRows rows,
      ReleaseCells cells,
      Provenance provenance,
      ReleaseApprovers approvers,
      Reporting reporting,
      PublishingFreeze freeze,
      Access access,
      Clock clock) {
    this.menu = menu.stream().sorted(Comparator.comparing(ReleaseTable::title)).toList();
    this.rows = rows;
    this.cells = cells;
    this.provenance = provenance;
    this.approvers = approvers;
    this.reporting = reporting;
    this.freeze = freeze;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public List<ReleaseTable> menu() {
    return menu;
  }

  @Override
  public String make(ReleaseRequest request) {
    access.require(MAKE);
    rows.inTurn();
    Optional<String> made = rows.madeOnce(request.once());
    if (made.isPresent()) {
      return made.get();
    }
    ReleaseTable table = table(request.table());
    requireSound(request);
    Content content = table.fill(request.period());
    if (content.rows().isEmpty()) {
      throw new ReleaseRefused(
          "There is nothing to release: no figures of that time fit the table “%s”."
              .formatted(table.title()));
    }
    String when = request.period().isStated() ? ", " + DateWords.of(request.period()) : "";
    String id = rows.add(request, table, table.title() + when, content.columns());
    cells.save(id, cells(content));
    judge(row(id));
    access.audit(MAKE, SUBJECT, id, "made");
    return id;
  }

  @Override
  public void check(String id, int version) {
    access.require(MAKE);
    rows.inTurn();
    ReleaseRows.Row row = row(id);
    requireVersion(row.release(), version);
    judge(row);
    access.audit(MAKE, SUBJECT, id, "checked again");
  }

  @Override
  public void approve(String id, int version, String ownReason) {
    access.require(APPROVE);
    rows.inTurn();
    ReleaseRows.Row row = row(id);
    requireVersion(row.release(), version);
    requireLatestChecked(row);
    String reason = approvers.reason(row.release(), ownReason.strip());
    requireDone(rows.approved(id, version, reason));
    access.audit(APPROVE, SUBJECT, id, reason.isEmpty() ? "approved" : "own, approved: " + reason);
  }

  @Override
  public void publish(String id, int version) {
    access.require(APPROVE);
    rows.inTurn();
    ReleaseRows.Row row = row(id);
    requireVersion(row.release(), version);
    requireLatestChecked(row);
    freeze.check(SUBJECT, id);
    cells.publish(id);
    byte[] csv =
        ReleaseFiles.csv(new ReleasedTable(row.release(), row.columns(), cells.released(id)));
    LocalDate today = LocalDate.now(clock.withZone(HERE));
    requireDone(rows.published(id, version, today, ReleaseFiles.sha256(csv)));
    show(cells.firstShown(id));
    access.contentChanged();
    access.audit(APPROVE, SUBJECT, id, "published");
    String replaced = row.release().replaces();
    if (replaced != null && rows.withdrawn(replaced, id, row.release().replacesReason())) {
      access.audit(APPROVE, SUBJECT, replaced, "withdrawn: " + row.release().replacesReason());
    }
  }

  @Override
  public void discard(String id, int version, String reason) {
    access.require(MAKE);
    if (reason.isBlank()) {
      throw new ReleaseRefused("Say why this draft is not needed.");
    }
    requireDone(rows.discarded(id, version, reason.strip()));
    access.audit(MAKE, SUBJECT, id, "discarded: " + reason.strip());
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isOwnOfATeamOfOne(Release release) {
    return approvers.isOwnOfATeamOfOne(release);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ReleaseLook> look(String id) {
    access.require(LOOK);
    return rows.find(id).map(row -> Looks.of(row, cells.of(id), isOutdated(row, cells.of(id))));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Release> all() {
    access.require(LOOK);
    return rows.all();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Release> published() {
    return rows.published();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ReleasedTable> released(String id) {
    return rows.find(id)
        .filter(row -> row.release().state() == ReleaseState.PUBLISHED)
        .map(row -> new ReleasedTable(row.release(), row.columns(), cells.released(id)));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ReleasedTable> latest(String table) {
    return rows.published().stream()
        .filter(release -> release.table().equals(table))
        .filter(release -> release.state() == ReleaseState.PUBLISHED)
        .findFirst()
        .flatMap(release -> released(release.id()));
  }

  /** Figures that somebody entered are public from now on, as far as nothing of them is hidden. */
  private void show(List<String> statements) {
    try {
      reporting.publish(statements);
    } catch (FigureRefused corrected) {
      throw new ReleaseRefused(
          "A figure in this table was corrected since it was made: make a new release.");
    }
  }

  private void judge(ReleaseRows.Row row) {
    Release release = row.release();
    DisclosureCheck.Outcome outcome =
        DisclosureCheck.of(
            cells.of(release.id()),
            cells.everPublished(),
            SafetyRule.withThreshold(release.threshold()));
    cells.save(release.id(), outcome.cells());
    requireDone(rows.checked(release.id(), release.version(), outcome, rows.publishedSoFar()));
  }

  private List<ReleaseCell> cells(Content content) {
    Provenance.Unpublished unpublished = provenance.unpublished();
    List<ReleaseCell> all = new ArrayList<>();
    for (int line = 0; line < content.rows().size(); line++) {
      List<Entry> row = content.rows().get(line);
      for (int place = 0; place < row.size(); place++) {
        Entry entry = row.get(place);
        boolean stands =
            !(entry instanceof Stated(var statement, _)) || unpublished.stands(statement);
        all.add(ReleaseCell.of(line, place, entry, stands));
      }
    }
    return all;
  }

  /** Whether the table would be another if it were made now. */
  private boolean isOutdated(ReleaseRows.Row row, List<ReleaseCell> kept) {
    Release release = row.release();
    return release.state().isUnderWay()
        && menu.stream()
            .filter(table -> table.id().equals(release.table()))
            .anyMatch(table -> !words(cells(table.fill(release.period()))).equals(words(kept)));
  }

  private static List<String> words(List<ReleaseCell> cells) {
    return cells.stream().map(ReleaseCell::words).toList();
  }

  private void requireSound(ReleaseRequest request) {
    if (request.threshold() < LEAST_THRESHOLD) {
      throw new ReleaseRefused("A release hides counts below 5 at least.");
    }
    String replaced = request.replaces();
    if (replaced == null) {
      return;
    }
    if (request.replacesReason().isBlank()) {
      throw new ReleaseRefused("Say why the earlier release is withdrawn.");
    }
    if (rows.find(replaced).filter(r -> r.release().state() == ReleaseState.PUBLISHED).isEmpty()) {
      throw new ReleaseRefused("The release that is to be withdrawn is not published.");
    }
  }

  private void requireLatestChecked(ReleaseRows.Row row) {
    if (row.checkedAgainst() != rows.publishedSoFar()) {
      throw new ReleaseRefused(
          "Another release was published after this one was checked: check it again first.");
    }
  }

  private static void requireVersion(Release release, int version) {
    requireDone(release.version() == version && release.state().isUnderWay());
  }

  private static void requireDone(boolean done) {
    if (!done) {
      throw new ReleaseRefused(
          "Somebody changed this release meanwhile: look at it again before you go on.");
    }
  }

  private ReleaseRows.Row row(String id) {
    return rows.find(id).orElseThrow(() -> new ReleaseRefused("There is no such release."));
  }

  private ReleaseTable table(String id) {
    return menu.stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ReleaseRefused("There is no such table to release."));
  }
}
