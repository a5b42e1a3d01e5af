package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Release;
import org.kith.figures.ReleasedTable;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;

/**
 * A released table.
 *
 * @param notes what readers need to know of the table
 * @param table null where it was withdrawn
 * @param sha256 of its CSV file
 * @param withdrawn why it was withdrawn; null where it was not
 * @param replacedBy the page of the release that withdrew it, without language prefix
 * @param path of this page, without language prefix
 */
public record ReleasePage(
    Text title,
    Text description,
    List<Crumb> crumbs,
    Text published,
    List<Text> notes,
    @Nullable DataTable table,
    String sha256,
    @Nullable Text withdrawn,
    @Nullable String replacedBy,
    String path)
    implements Page {

  static String path(Release release) {
    return "/releases/" + release.id();
  }

  static ReleasePage of(Release release, @Nullable ReleasedTable table, Words words) {
    return new ReleasePage(
        Text.english(release.title()),
        Text.english(release.shows()),
        List.of(new Crumb(words.text("figures.releases.title"), "/releases")),
        words.text(
            "figures.releases.published",
            words.date(Objects.requireNonNull(release.publishedOn()))),
        table == null ? List.of() : notes(release, words),
        table == null ? null : drawn(table),
        Objects.requireNonNull(release.sha256()),
        table == null ? Text.english(release.endedReason()) : null,
        release.replacedBy() == null ? null : "/releases/" + release.replacedBy(),
        path(release));
  }

  static DataTable drawn(ReleasedTable table) {
    return new DataTable(
        table.release().shows(),
        IntStream.range(0, table.columns().size())
            .mapToObj(column ->
                new DataTable.Column(table.columns().get(column), table.isNumeric(column)))
            .toList(),
        table.rows().stream()
            .map(row -> row.stream().map(ReleasedTable.Cell::words).toList())
            .toList());
  }

  /** What readers need to know of the table, for its page and its files. */
  static List<Text> notes(Release release, Words words) {
    List<Text> notes = new ArrayList<>();
    if (!release.note().isEmpty()) {
      notes.add(Text.english(release.note()));
    }
    notes.add(words.text("figures.releases.hidden"));
    notes.add(words.text("figures.releases.rule", release.threshold() - 1));
    Release.Approval approval = release.approval();
    if (approval != null && !approval.ownReason().isEmpty()) {
      notes.add(words.text("figures.releases.own"));
    }
    return notes;
  }
}
