package org.kith.evaluation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Edition.Publication;
import org.kith.evaluation.Edition.Step;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** Drafts and published editions, for the team. */
public record TeamEditionsPage(
    Text title, boolean mayDraft, boolean mayWithdraw, List<Row> drafts, List<Row> published)
    implements Page {
  /**
   * An edition.
   *
   * @param gone since when and why readers do not see it any more; null: they do
   */
  public record Row(Text name, Text done, @Nullable Text gone, String path) {}

  /**
   * @param names of people by account
   */
  static TeamEditionsPage of(
      List<Edition> drafts,
      List<Edition> published,
      boolean mayDraft,
      boolean mayWithdraw,
      Map<String, String> names,
      Words words) {
    return new TeamEditionsPage(
        words.text("evaluation.team.title"),
        mayDraft,
        mayWithdraw,
        drafts.stream().map(edition -> draft(edition, names, words)).toList(),
        published.stream().map(edition -> published(edition, names, words)).toList());
  }

  private static Row draft(Edition edition, Map<String, String> names, Words words) {
    return new Row(
        Text.english(edition.title()),
        said("evaluation.team.drafted", edition.drafted(), names, words),
        null,
        TeamEditionsController.PATH + "/" + edition.id());
  }

  private static Row published(Edition edition, Map<String, String> names, Words words) {
    Publication publication = edition.published();
    Step withdrawn = edition.withdrawn();
    return new Row(
        words.text("evaluation.team.published.line", edition.number().toString(), edition.title()),
        said(
            "evaluation.team.published.by",
            publication == null ? edition.drafted() : publication.step(),
            names,
            words),
        withdrawn == null
            ? null
            : words.text(
                "evaluation.team.published.gone",
                EditionLine.day(withdrawn.at(), words),
                withdrawn.reason()),
        "/report/editions/" + edition.number());
  }

  static Text said(String key, Step step, Map<String, String> names, Words words) {
    return words.text(
        key,
        EditionLine.day(step.at(), words),
        names.getOrDefault(step.by(), words.plain("evaluation.team.somebody")));
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
