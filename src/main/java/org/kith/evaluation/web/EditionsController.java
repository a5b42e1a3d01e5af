package org.kith.evaluation.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.Edition;
import org.kith.evaluation.EditionNumber;
import org.kith.evaluation.Editions;
import org.kith.evaluation.Format;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Editions for readers: all of them, one with its files, and two side by side. */
@Controller
class EditionsController {
  private static final String PATH = "/report/editions";

  private final Editions editions;
  private final CurrentReport report;

  EditionsController(Editions editions, CurrentReport report) {
    this.editions = editions;
    this.report = report;
  }

  @GetMapping(PATH)
  View all(Words words) {
    return View.of("evaluation/editions", EditionsPage.of(editions.published(), words));
  }

  @GetMapping(PATH + "/{number}")
  View one(@PathVariable String number, Words words) {
    Edition edition = published(number);
    Optional<String> fragment = report.fragment(edition);
    if (edition.isWithdrawn() || fragment.isEmpty()) {
      return withdrawn(edition, words);
    }
    return View.of(
        "evaluation/report",
        new ReportPage(
            words.text("evaluation.edition.name", edition.number().toString(), edition.title()),
            words.text("evaluation.page.description"),
            output -> output.writeContent(fragment.get()),
            DownloadLink.of(
                PATH + "/" + edition.number() + "/", CurrentReport.sizes(edition), words),
            EditionLine.of(edition, words),
            editions
                .latest()
                .map(latest -> latest.number().toString())
                .filter(latest -> !latest.equals(edition.number().toString()))
                .orElse(null),
            crumbs(words)));
  }

  private View withdrawn(Edition edition, Words words) {
    String revision =
        editions.published().stream()
            .filter(other -> edition.id().equals(other.revises()))
            .map(other -> other.number().toString())
            .findFirst()
            .orElse(null);
    return View.of(
            "evaluation/withdrawn",
            new WithdrawnPage(
                words.text("evaluation.edition.name", edition.number().toString(), edition.title()),
                crumbs(words),
                EditionsPage.entry(edition, revision, null, words)))
        .with(HttpStatus.GONE);
  }

  @GetMapping(PATH + "/{number}/{file}")
  ResponseEntity<byte[]> file(@PathVariable String number, @PathVariable String file) {
    Edition edition = published(number);
    Format format = Format.ofFile(file).orElseThrow(NotFound::new);
    return editions
        .file(edition.id(), format)
        .map(content -> SavedFile.of(format, content))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build());
  }

  /** Without numbers: what the latest edition changed. */
  @GetMapping("/report/compare")
  View compare(
      @RequestParam @Nullable String from, @RequestParam @Nullable String to, Words words) {
    List<Edition> published = editions.published();
    Edition later = to == null ? at(published, 0) : published(to);
    Edition earlier =
        from == null
            ? at(published, Math.min(published.indexOf(later) + 1, published.size() - 1))
            : published(from);
    return View.of(
        "evaluation/comparison",
        new ComparisonPage(
            words.text(
                "evaluation.compare.title", earlier.number().toString(), later.number().toString()),
            crumbs(words),
            EditionLine.of(earlier, words),
            EditionLine.of(later, words),
            ComparisonTables.of(editions.compare(earlier.id(), later.id()), words)));
  }

  private static Edition at(List<Edition> published, int index) {
    return Optional.of(published)
        .filter(some -> index >= 0 && index < some.size())
        .map(some -> Objects.requireNonNull(some.get(index)))
        .orElseThrow(NotFound::new);
  }

  private Edition published(String number) {
    return EditionNumber.of(number).flatMap(editions::published).orElseThrow(NotFound::new);
  }

  private static List<Crumb> crumbs(Words words) {
    return List.of(
        new Crumb(words.text("ui.home"), "/"),
        new Crumb(words.text("evaluation.navigation"), "/report"),
        new Crumb(words.text("evaluation.editions.title"), PATH));
  }
}
