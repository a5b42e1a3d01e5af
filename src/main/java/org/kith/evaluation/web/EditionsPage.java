package org.kith.evaluation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Edition.Step;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.DataTable.Column;

/** Every edition that was published, latest first. */
public record EditionsPage(Text title, List<Crumb> crumbs, List<Entry> entries) implements Page {
  /**
   * @param note null: none
   * @param approval how it came to be published, where nobody but its author approved it; null:
   *     somebody did
   * @param withdrawn since when and why it cannot be read; null: it can
   * @param replacedBy the number of the revision in its stead; null: none
   * @param before the number of the edition to compare it with; null: it is the first
   * @param checks what its files are known by
   */
  public record Entry(
      EditionLine line,
      @Nullable Text note,
      @Nullable Text approval,
      @Nullable Text withdrawn,
      @Nullable String replacedBy,
      @Nullable String before,
      List<DownloadLink> downloads,
      DataTable checks) {}

  static EditionsPage of(List<Edition> published, Words words) {
    List<Entry> entries = new ArrayList<>();
    Map<UUID, String> revisions = new HashMap<>();
    published.forEach(edition -> {
      if (edition.revises() != null) {
        revisions.put(edition.revises(), edition.number().toString());
      }
    });
    for (int i = 0; i < published.size(); i++) {
      entries.add(
          entry(
              published.get(i),
              revisions.get(published.get(i).id()),
              i + 1 < published.size() ? published.get(i + 1).number().toString() : null,
              words));
    }
    return new EditionsPage(
        words.text("evaluation.editions.title"),
        List.of(
            new Crumb(words.text("ui.home"), "/"),
            new Crumb(words.text("evaluation.navigation"), "/report")),
        entries);
  }

  static Entry entry(
      Edition edition, @Nullable String replacedBy, @Nullable String before, Words words) {
    return new Entry(
        EditionLine.of(edition, words),
        edition.note().isBlank() ? null : Text.english(edition.note()),
        edition.isOwnApproval() && edition.published() != null
            ? words.text("evaluation.edition.own", edition.published().step().reason())
            : null,
        withdrawn(edition.withdrawn(), words),
        replacedBy,
        before,
        edition.isWithdrawn()
            ? List.of()
            : DownloadLink.of(
                "/report/editions/" + edition.number() + "/", CurrentReport.sizes(edition), words),
        checks(edition, words));
  }

  private static @Nullable Text withdrawn(@Nullable Step step, Words words) {
    return step == null
        ? null
        : words.text(
            "evaluation.edition.withdrawn", EditionLine.day(step.at(), words), step.reason());
  }

  static DataTable checks(Edition edition, Words words) {
    List<List<String>> rows = new ArrayList<>();
    edition
        .files()
        .forEach(file ->
            rows.add(List.of(file.format().fileName(), words.number(file.bytes()), file.sha256())));
    rows.add(List.of(words.plain("evaluation.edition.model"), "", edition.modelHash()));
    return new DataTable(
        words.plain(
            "evaluation.edition.checksums",
            edition.published() == null ? edition.title() : edition.number().toString()),
        List.of(
            new Column(words.plain("evaluation.edition.file"), false),
            new Column(words.plain("evaluation.edition.bytes"), true),
            new Column("SHA-256", false)),
        rows);
  }
}
