package org.kith.evaluation.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.Actor;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Wording;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Editions;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.Format;
import org.kith.evaluation.Publishing;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the team reads of editions: drafts to decide about, and what was published. */
@Controller
class TeamEditionsController {
  static final String PATH = "/team/editions";

  private static final String COUNTED = PATH + "/counted";

  private final HtmlRendering html = HtmlRendering.with(Wording.of(Locale.UK), List.of());
  private final EvaluationReport report;
  private final Editions editions;
  private final Access access;
  private final Accounts accounts;

  TeamEditionsController(
      EvaluationReport report, Editions editions, Access access, Accounts accounts) {
    this.report = report;
    this.editions = editions;
    this.access = access;
    this.accounts = accounts;
  }

  @GetMapping(PATH)
  View all(Words words) {
    Actor actor = access.require(Access.INSIDE);
    List<Edition> drafts = editions.drafts();
    List<Edition> published = editions.published();
    return View.of(
        "evaluation/team",
        TeamEditionsPage.of(
            drafts,
            published,
            actor.may(Publishing.DRAFT),
            actor.may(Publishing.WITHDRAW),
            names(Stream.concat(drafts.stream(), published.stream()).toList()),
            words));
  }

  /** The report as it stands, with what is counted from records and was not released. */
  @GetMapping(COUNTED)
  View counted(Words words) {
    access.require(Publishing.DRAFT);
    String body = html.fragment(report.draft());
    return View.of(
        "evaluation/inside",
        new InsidePage(
            words.text("evaluation.team.counted"),
            List.of(crumb(words)),
            output -> output.writeContent(body)));
  }

  @GetMapping(PATH + "/{id}")
  View draft(@PathVariable UUID id, Words words) {
    Actor actor = access.require(Access.INSIDE);
    Edition draft = existing(id);
    Optional<Edition> latest = editions.latest();
    return View.of(
        "evaluation/draft",
        new DraftPage(
            Text.english(draft.title()),
            List.of(crumb(words)),
            TeamEditionsPage.said(
                "evaluation.team.drafted", draft.drafted(), names(List.of(draft)), words),
            draft.note().isBlank() ? null : Text.english(draft.note()),
            DownloadLink.of(PATH + "/" + id + "/", CurrentReport.sizes(draft), words),
            EditionsPage.checks(draft, words),
            latest.map(edition -> edition.number().toString()).orElse(null),
            latest
                .map(edition -> ComparisonTables.of(editions.compare(edition.id(), id), words))
                .orElse(null),
            ComparisonTables.of(editions.sinceThen(id), words),
            actor.may(Publishing.PUBLISH),
            PATH + "/" + id));
  }

  @GetMapping(PATH + "/{id}/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String file) {
    access.require(Access.INSIDE);
    Format format = Format.ofFile(file).orElseThrow(NotFound::new);
    return SavedFile.of(format, editions.file(id, format).orElseThrow(NotFound::new));
  }

  private Edition existing(UUID id) {
    return editions.edition(id).filter(Edition::isDraft).orElseThrow(NotFound::new);
  }

  static Crumb crumb(Words words) {
    return new Crumb(words.text("evaluation.team.title"), PATH);
  }

  private Map<String, String> names(List<Edition> some) {
    return accounts.names(
        some.stream()
            .flatMap(edition ->
                Stream.concat(
                    Stream.of(edition.drafted().by()),
                    Stream.ofNullable(edition.published()).map(published -> published.step().by())))
            .distinct()
            .toList());
  }
}
