package org.kith.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Release;
import org.kith.figures.ReleaseLook;
import org.kith.figures.ReleaseLook.Treatment;
import org.kith.figures.ReleaseState;
import org.kith.ui.Crumb;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.HistoryEntry;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.ShownField;

/**
 * A release as the team sees it: what it shows, what it hides and why, and what can be done.
 *
 * @param facts what is known of it, a heading and a text each
 * @param hidden a line for every hidden cell: where, what, why, and what could be proven
 * @param may what whoever looks may do
 * @param publicPath its public page, without language prefix; null where there is none
 */
public record TeamReleasePage(
    Text title,
    List<Crumb> crumbs,
    Release release,
    Text state,
    String colour,
    List<Fact> facts,
    DataTable table,
    @Nullable DataTable hidden,
    boolean isOutdated,
    May may,
    Form form,
    ShownField ownReason,
    ShownField discardReason,
    @Nullable String publicPath,
    List<HistoryEntry> history)
    implements Page {

  /** Something known of it. */
  public record Fact(Text heading, Text said) {}

  /**
   * What whoever looks may do.
   *
   * @param isOwn whether they made it
   * @param isTeamOfOne whether they made it and nobody else may approve it
   */
  public record May(boolean make, boolean approve, boolean isOwn, boolean isTeamOfOne) {
    /** Whether it is theirs to agree to. */
    public boolean agree() {
      return approve && (!isOwn || isTeamOfOne);
    }
  }

  static TeamReleasePage of(
      ReleaseLook look, Map<String, String> names, Form form, May may, List<HistoryEntry> history) {
    Words words = form.words();
    Release release = look.release();
    return new TeamReleasePage(
        Text.english(release.title()),
        List.of(TeamReleasesController.crumb(words)),
        release,
        words.text("figures.releases.state." + release.state().id()),
        TeamReleasesPage.colour(release),
        facts(look, names, words),
        table(look, words),
        look.hidden() == 0 ? null : hidden(look, words),
        look.outdated(),
        may,
        form,
        form.show(ReleaseFields.OWN_REASON),
        form.show(ReleaseFields.DISCARD_REASON),
        release.state().isPublic() ? ReleasePage.path(release) : null,
        history);
  }

  public boolean mayApprove() {
    return release.state() == ReleaseState.CHECKED && may.agree();
  }

  public boolean mustBeApprovedBySomebodyElse() {
    return release.state() == ReleaseState.CHECKED && may.approve() && !may.agree();
  }

  public boolean mayPublish() {
    return release.state() == ReleaseState.APPROVED && may.approve();
  }

  public boolean mayStillChange() {
    return release.state().isUnderWay() && may.make();
  }

  private static List<Fact> facts(ReleaseLook look, Map<String, String> names, Words words) {
    Release release = look.release();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("figures.releases.fact.shows", release.shows(), words));
    if (!release.note().isEmpty()) {
      facts.add(fact("figures.releases.note", release.note(), words));
    }
    facts.add(
        new Fact(
            words.text("figures.releases.fact.rule"),
            words.text("figures.releases.rule", release.threshold() - 1)));
    facts.add(
        fact(
            "figures.releases.fact.made",
            made(names.getOrDefault(release.madeBy(), release.madeBy()), release.madeAt(), words),
            words));
    Release.Approval approval = release.approval();
    if (approval != null) {
      facts.add(
          fact(
              "figures.releases.fact.approved",
              made(names.getOrDefault(approval.by(), approval.by()), approval.at(), words),
              words));
      if (!approval.ownReason().isEmpty()) {
        facts.add(fact("figures.releases.fact.own", approval.ownReason(), words));
      }
    }
    if (release.publishedOn() != null) {
      facts.add(fact("figures.releases.fact.published", words.date(release.publishedOn()), words));
    }
    if (release.replaces() != null) {
      facts.add(
          fact(
              "figures.releases.fact.replaces",
              release.replaces() + ": " + release.replacesReason(),
              words));
    }
    if (!release.endedReason().isEmpty()) {
      facts.add(fact("figures.releases.fact.ended", release.endedReason(), words));
    }
    if (release.sha256() != null) {
      facts.add(fact("figures.releases.fingerprint", release.sha256(), words));
    }
    return facts;
  }

  private static String made(String name, java.time.Instant at, Words words) {
    return name + ", " + words.date(at.atZone(TeamReleasesPage.HERE).toLocalDate());
  }

  private static Fact fact(String key, String said, Words words) {
    return new Fact(words.text(key), Text.english(said));
  }

  private static DataTable table(ReleaseLook look, Words words) {
    return new DataTable(
        words.plain("figures.releases.look.table"),
        IntStream.range(0, look.columns().size())
            .mapToObj(column ->
                new DataTable.Column(
                    look.columns().get(column),
                    look.rows().stream().anyMatch(row -> row.get(column).isFigure())))
            .toList(),
        look.rows().stream()
            .map(row ->
                row.stream()
                    .map(cell ->
                        cell.isHidden()
                            ? words.plain("figures.releases.look.hidden", cell.words())
                            : cell.words())
                    .toList())
            .toList());
  }

  private static DataTable hidden(ReleaseLook look, Words words) {
    List<List<String>> lines = new ArrayList<>();
    for (List<ReleaseLook.Cell> row : look.rows()) {
      for (int column = 0; column < row.size(); column++) {
        ReleaseLook.Cell cell = row.get(column);
        if (cell.isHidden()) {
          lines.add(
              List.of(
                  names(row),
                  look.columns().get(column),
                  cell.words(),
                  words.plain(
                      cell.treatment() == Treatment.SMALL
                          ? "figures.releases.look.small"
                          : "figures.releases.look.beside"),
                  proven(cell, words)));
        }
      }
    }
    return new DataTable(
        words.plain("figures.releases.look.why"),
        List.of(
            new DataTable.Column(words.plain("figures.releases.look.where"), false),
            new DataTable.Column(words.plain("figures.releases.look.column"), false),
            new DataTable.Column(words.plain("figures.releases.look.value"), true),
            new DataTable.Column(words.plain("figures.releases.look.reason"), false),
            new DataTable.Column(words.plain("figures.releases.look.proven"), false)),
        lines);
  }

  private static String names(List<ReleaseLook.Cell> row) {
    return row.stream()
        .filter(cell -> !cell.isFigure() && !cell.words().isEmpty())
        .map(ReleaseLook.Cell::words)
        .collect(Collectors.joining(", "));
  }

  private static String proven(ReleaseLook.Cell cell, Words words) {
    if (cell.provenLow() == null) {
      return words.plain("figures.releases.look.nothing");
    }
    return cell.provenHigh() == null
        ? words.plain("figures.releases.look.at-least", cell.provenLow())
        : words.plain("figures.releases.look.between", cell.provenLow(), cell.provenHigh());
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
