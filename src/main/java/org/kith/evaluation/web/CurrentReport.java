package org.kith.evaluation.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.KeptUntilChanged;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Wording;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Edition.StoredFile;
import org.kith.evaluation.Editions;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.Format;
import org.kith.evaluation.ReportFiles;
import org.kith.ui.NotFound;
import org.springframework.stereotype.Component;

/**
 * What readers find at {@code /report}: the latest edition, and before there is one a draft of what
 * every visitor may see, whoever asks first.
 */
@Component
class CurrentReport {
  /**
   * @param edition null: a draft
   * @param draft the draft's files; null: an edition, whose files are stored
   */
  record Shown(@Nullable Edition edition, String fragment, @Nullable ReportFiles draft) {
    Map<Format, Integer> sizes() {
      Map<Format, Integer> sizes = new EnumMap<>(Format.class);
      if (draft != null) {
        draft.files().forEach((format, bytes) -> sizes.put(format, bytes.length));
      } else if (edition != null) {
        sizes.putAll(CurrentReport.sizes(edition));
      }
      return sizes;
    }
  }

  private final HtmlRendering html =
      HtmlRendering.with(Wording.of(java.util.Locale.UK), java.util.List.of());
  private final EvaluationReport report;
  private final Editions editions;
  private final Access access;
  private final KeptUntilChanged<Shown> kept;

  CurrentReport(EvaluationReport report, Editions editions, Access access) {
    this.report = report;
    this.editions = editions;
    this.access = access;
    this.kept = new KeptUntilChanged<>(access);
  }

  Shown shown() {
    return kept.of(
        () -> ActingAs.<Shown, RuntimeException>actingAs(Actor.visitor(access.area()), this::make));
  }

  byte[] file(Format format) {
    Shown shown = shown();
    if (shown.draft() != null) {
      return shown.draft().file(format);
    }
    return Optional.ofNullable(shown.edition())
        .flatMap(edition -> editions.file(edition.id(), format))
        .orElseThrow(NotFound::new);
  }

  /** An edition's own markup; none where it was withdrawn. */
  Optional<String> fragment(Edition edition) {
    return editions.document(edition.id()).map(html::fragment);
  }

  static Map<Format, Integer> sizes(Edition edition) {
    Map<Format, Integer> sizes = new EnumMap<>(Format.class);
    for (StoredFile file : edition.files()) {
      sizes.put(file.format(), file.bytes());
    }
    return sizes;
  }

  private Shown make() {
    Optional<Edition> latest = editions.latest();
    Optional<String> fragment = latest.flatMap(this::fragment);
    if (latest.isPresent() && fragment.isPresent()) {
      return new Shown(latest.get(), fragment.get(), null);
    }
    ReportFiles draft = report.files();
    return new Shown(null, draft.fragment(), draft);
  }
}
