package org.kith.governance.paper;

import java.time.Clock;
import java.util.List;
import org.kith.access.Access;
import org.kith.documents.Direction;
import org.kith.documents.Document;
import org.kith.governance.Governance;
import org.kith.governance.PaperFiles;
import org.kith.governance.QuarterlyPaper;
import org.kith.kernel.Quarter;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** The paper as its records stand now. */
@Component
class DrawnPaper implements QuarterlyPaper {
  private static final List<Part> PARTS =
      List.of(
          new AskedPart(),
          new MovedPart(),
          new TargetsPart(),
          new MoneyPart(),
          new RisksPart(),
          new DecisionsPart(),
          new ReleasedPart(),
          new ContradictionsPart());

  /** A paper, and what it was drawn up from. */
  record Drawn(Document document, Facts facts) {}

  private final Access access;
  private final Gathering gathering;
  private final PaperRendering rendering;
  private final Words words;
  private final Clock clock;

  DrawnPaper(
      Access access,
      Gathering gathering,
      PaperRendering rendering,
      Messages messages,
      Clock clock) {
    this.access = access;
    this.gathering = gathering;
    this.rendering = rendering;
    this.words = messages.in(Language.ENGLISH);
    this.clock = clock;
  }

  @Override
  public Document draft(Quarter quarter) {
    return drawn(quarter).document();
  }

  @Override
  public PaperFiles files(Quarter quarter) {
    Document document = draft(quarter);
    return new PaperFiles(rendering.fragment(document), rendering.files(document, clock.instant()));
  }

  Drawn drawn(Quarter quarter) {
    access.require(Governance.PAPER);
    Facts facts = gathering.about(quarter);
    Desk desk = new Desk(facts, words);
    Document document =
        new Document(
            facts.programme().isEmpty()
                ? desk.say("title", quarter.months())
                : desk.say("title.of", facts.programme(), quarter.months()),
            desk.say("subtitle", quarter.inWords()),
            "en-GB",
            Direction.LTR,
            desk.say("drawn-up", words.date(facts.today())),
            desk.say("prepared"),
            PARTS.stream().map(part -> part.at(desk)).toList());
    return new Drawn(document, facts);
  }
}
