package org.kith.evaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.documents.Section;
import org.kith.evaluation.EvaluationReport;
import org.kith.evaluation.ReportFiles;
import org.kith.figures.Figures;
import org.kith.figures.Narratives;
import org.kith.figures.Prose;
import org.kith.geography.Geography;
import org.kith.geography.Maps;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The report as the ledger stands. */
@Component
class DraftReport implements EvaluationReport {
  private final Programme programme;
  private final Figures figures;
  private final Prose prose;
  private final Narratives narratives;
  private final Geography geography;
  private final Maps maps;
  private final EditionRows editions;
  private final Renderings renderings;
  private final Words words;
  private final Clock clock;

  DraftReport(
      Programme programme,
      Figures figures,
      Prose prose,
      Narratives narratives,
      Geography geography,
      Maps maps,
      EditionRows editions,
      Renderings renderings,
      Messages messages,
      Clock clock) {
    this.programme = programme;
    this.figures = figures;
    this.prose = prose;
    this.narratives = narratives;
    this.geography = geography;
    this.maps = maps;
    this.editions = editions;
    this.renderings = renderings;
    this.words = messages.in(Language.ENGLISH);
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Document draft() {
    return drawn("evaluation.drawn-up").document();
  }

  @Override
  @Transactional(readOnly = true)
  public ReportFiles files() {
    Drawn drawn = drawn("evaluation.drawn-up");
    return new ReportFiles(
        renderings.fragment(drawn.document()), renderings.all(drawn, clock.instant()));
  }

  /**
   * The report of one moment, as whoever acts may see it: for an edition that is a visitor, so that
   * nothing is published that was not released.
   *
   * @param title of the edition
   */
  @Transactional(
      readOnly = true,
      propagation = Propagation.REQUIRES_NEW,
      isolation = Isolation.REPEATABLE_READ)
  public Drawn drawnFor(String title) {
    return drawn("evaluation.edition.cover", title);
  }

  /** What its cover says is worded by a key whose first argument is the day. */
  private Drawn drawn(String coverKey, Object... more) {
    Texts texts = new Texts(prose, narratives, editions.withdrawnTexts());
    Draft draft =
        new Draft(
            figures.ledger(), figures.openContradictions(), prose, texts, geography.area(), words);
    List<Object> arguments = new ArrayList<>(List.of(words.date(LocalDate.now(clock))));
    arguments.addAll(List.of(more));
    Document document = document(draft, words.plain(coverKey, arguments.toArray()));
    return new Drawn(
        document,
        new LedgerWorkbook(draft).workbook(figures.sources()),
        Freezing.of(draft),
        StoryPlace.in(document, texts.told()));
  }

  private Document document(Draft draft, String cover) {
    Optional<Strategy> strategy = programme.strategy();
    List<Section> sections = new ArrayList<>();
    parts(strategy).forEach(part -> part.in(draft).ifPresent(sections::add));
    return new Document(
        strategy.map(Strategy::name).orElse(geography.area().name()),
        draft.say("subtitle"),
        "en-GB",
        Direction.LTR,
        cover,
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
    parts.add(new AreaRecordsPart());
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
}
