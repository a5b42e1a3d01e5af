package org.kith.returns.domain;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.figures.Breakdown;
import org.kith.figures.DateWords;
import org.kith.figures.Kind;
import org.kith.figures.NewStatement;
import org.kith.figures.Reporting;
import org.kith.figures.Source;
import org.kith.kernel.Amount;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Period;
import org.kith.returns.AskedFigure;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnRefused;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.kith.returns.SentReturn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team does with a return that was sent. */
@Component
@Transactional
public class Accepting {
  private final Access access;
  private final ReturnRows rows;
  private final SentRows versions;
  private final ReturnLetters letters;
  private final Reporting reporting;

  Accepting(
      Access access,
      ReturnRows rows,
      SentRows versions,
      ReturnLetters letters,
      Reporting reporting) {
    this.access = access;
    this.rows = rows;
    this.versions = versions;
    this.letters = letters;
    this.reporting = reporting;
  }

  /**
   * Enters every value as a figure whose source is the return; somebody else approves it.
   *
   * @param version the one that was seen: another refuses with {@link ChangedMeanwhile}
   */
  public void accept(String id, int version) {
    PartnerReturn one = sent(id, version);
    SentReturn said = versions.of(id).getFirst();
    Source source = source(one, said);
    reporting.addSource(source);
    Map<Integer, AskedFigure> asked =
        one.figures().stream().collect(Collectors.toMap(AskedFigure::number, Function.identity()));
    for (GivenFigure given : said.figures()) {
      Amount amount = given.amount();
      AskedFigure figure = asked.get(given.number());
      if (amount != null && figure != null) {
        String statement = reporting.enter(entered(one, figure, given, amount, source.id()));
        versions.became(id, said.number(), given.number(), statement);
      }
    }
    rows.become(id, ReturnState.ACCEPTED, "");
    access.audit(Returns.ACCEPT, Answering.SUBJECT, id, "accepted");
  }

  private static NewStatement entered(
      PartnerReturn one, AskedFigure figure, GivenFigure given, Amount amount, String source) {
    return new NewStatement(
        one.project(),
        figure.definition(),
        figure.label(),
        Kind.REPORTED,
        amount,
        given.words(),
        one.period(),
        Breakdown.TOTAL,
        figure.base(),
        source,
        "Question " + figure.number(),
        given.note(),
        null,
        "",
        source + "/" + figure.number());
  }

  /** "Return of Nash Dom, October 2021 to December 2021, sent 5 January 2022". */
  private static Source source(PartnerReturn one, SentReturn said) {
    Period day =
        Period.parse(said.sentAt().atZone(Today.HERE).toLocalDate().toString())
            .orElse(Period.UNSTATED);
    return new Source(
        "return-" + one.id(),
        "Return of %s, %s, sent %s"
            .formatted(one.partner(), DateWords.of(one.period()), DateWords.of(day)),
        one.partner(),
        day,
        "return",
        null);
  }

  /** Asks the partner about what was sent, in a letter with a link; the answers stay. */
  public void sendBack(String id, int version, String question) {
    PartnerReturn one = sent(id, version);
    rows.become(id, ReturnState.SENT_BACK, question);
    letters.askBack(rows.locked(id), question);
    access.audit(Returns.ACCEPT, Answering.SUBJECT, id, "sent back: " + question);
  }

  private PartnerReturn sent(String id, int version) {
    PartnerReturn one = rows.locked(id);
    access.require(Returns.ACCEPT, StoredReturns.scopes(one));
    if (one.state() == ReturnState.ACCEPTED) {
      throw new ReturnRefused("Somebody accepted this return already.");
    }
    if (one.version() != version) {
      throw new ChangedMeanwhile();
    }
    if (one.state() != ReturnState.SENT) {
      throw new ReturnRefused("Only a return that was sent can be accepted or sent back.");
    }
    return one;
  }
}
