package org.kith.evaluation.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.DocxRendering;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Imprint;
import org.kith.documents.PdfRendering;
import org.kith.documents.Section;
import org.kith.documents.TableWriting;
import org.kith.documents.Wording;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.ReportFiles;
import org.kith.figures.Figures;
import org.kith.figures.Prose;
import org.kith.geography.Geography;
import org.kith.geography.Maps;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DraftReport implements EvaluationReport {
  private final Programme programme;
  private final Figures figures;
  private final Prose prose;
  private final Geography geography;
  private final Maps maps;
  private final Words words;
  private final Clock clock;
  private final @Nullable URI site;

  DraftReport(
      Programme programme,
      Figures figures,
      Prose prose,
      Geography geography,
      Maps maps,
      Messages messages,
      Clock clock,
      @Value("${kith.public-url:}") String publicUrl) {
    this.programme = programme;
    this.figures = figures;
    this.prose = prose;
    this.geography = geography;
    this.maps = maps;
    this.words = messages.in(Language.ENGLISH);
    this.clock = clock;
    this.site = publicUrl.isEmpty() ? null : URI.create(publicUrl);
  }

  @Override
  @Transactional(readOnly = true)
  public Document draft() {
    return draft(
        new Draft(figures.ledger(), figures.openContradictions(), prose, geography.area(), words));
  }

  private Document draft(Draft draft) {
    Optional<Strategy> strategy = programme.strategy();
    List<Section> sections = new ArrayList<>();
    parts(strategy).forEach(part -> part.in(draft).ifPresent(sections::add));
    return new Document(
        strategy.map(Strategy::name).orElse(geography.area().name()),
        draft.say("subtitle"),
        "en-GB",
        Direction.LTR,
        draft.say("drawn-up", words.date(LocalDate.now(clock))),
        draft.say("prepared"),
        sections);
  }

  private List<Part> parts(Optional<Strategy> strategy) {
    List<Part> parts = new ArrayList<>();
    parts.add(new AtAGlance());
    parts.add(new ProgrammePart(programme, maps));
    parts.add(new BaselinePart(maps));
    parts.add(
        new EvaluationPart(
            "how-it-was-evaluated",
            "evaluated.title",
            "evaluated.principles",
            strategy.map(Strategy::principles).orElse(List.of())));
    programme
        .priorities("en")
        .forEach(priority -> parts.add(new PriorityPart(programme, priority)));
    parts.add(new CrossCuttingPart(programme));
    parts.add(new LocalityPart());
    parts.add(new RecommendationsPart(programme));
    parts.add(new ContradictionsPart());
    parts.add(
        new EvaluationPart(
            "limits-of-the-data",
            "limits.title",
            "limits.points",
            strategy.map(Strategy::limits).orElse(List.of())));
    parts.add(new SourcesPart(figures.sources(), geography.area().attribution()));
    return parts;
  }

  @Override
  @Transactional(readOnly = true)
  public ReportFiles files() {
    Draft draft =
        new Draft(figures.ledger(), figures.openContradictions(), prose, geography.area(), words);
    Document document = draft(draft);
    Imprint imprint = new Imprint(document.title(), clock.instant(), site);
    Wording wording = Wording.of(Locale.UK);
    HtmlRendering html = HtmlRendering.with(wording, List.of());
    try {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfRendering.with(wording).write(document, imprint, pdf);
      ByteArrayOutputStream docx = new ByteArrayOutputStream();
      DocxRendering.with(wording).write(document, imprint, docx);
      ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
      TableWriting.with(wording).xlsx(new LedgerWorkbook(draft).workbook(figures.sources()), xlsx);
      return new ReportFiles(
          html.fragment(document),
          html.file(document, imprint),
          pdf.toByteArray(),
          docx.toByteArray(),
          xlsx.toByteArray());
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
