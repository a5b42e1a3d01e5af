package org.kith.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Accounts;
import org.kith.access.AuditTrail;
import org.kith.figures.Figures;
import org.kith.figures.Source;
import org.kith.figures.ValueWords;
import org.kith.funding.Agreement;
import org.kith.funding.AgreementState;
import org.kith.funding.CostPerPerson;
import org.kith.funding.Funding;
import org.kith.funding.Progress;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.web.AgreementPage.Offer;
import org.kith.funding.web.MoneyPage.Disagreement;
import org.kith.funding.web.Naming.Names;
import org.kith.kernel.Amount;
import org.kith.ui.Crumb;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Makes the pages about agreements. */
@Component
class AgreementPages {
  private static final int HISTORY = 30;

  private final Funding funding;
  private final Figures figures;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Agreements agreements;
  private final List<EntryForm> forms;
  private final Access access;
  private final Clock clock;

  AgreementPages(
      Funding funding,
      Figures figures,
      Accounts accounts,
      AuditTrail audit,
      Agreements agreements,
      List<EntryForm> forms,
      Access access,
      Clock clock) {
    this.funding = funding;
    this.figures = figures;
    this.accounts = accounts;
    this.audit = audit;
    this.agreements = agreements;
    this.forms = forms.stream().sorted(Comparator.comparingInt(EntryForm::order)).toList();
    this.access = access;
    this.clock = clock;
  }

  AgreementsPage list(List<Agreement> all, Trail trail, Names names, Words words) {
    return new AgreementsPage(
        words.text("funding.agreements"),
        List.of(new Crumb(words.text("funding.money"), MoneyPaths.MONEY)),
        all.stream().map(one -> line(one, trail, names, words)).toList(),
        access.who().may(Funding.PLAN));
  }

  private static AgreementsPage.Line line(
      Agreement agreement, Trail trail, Names names, Words words) {
    AgreementState state = new Progress(agreement, trail).state();
    String id = agreement.id();
    Amount left = trail.of(id, Stage.LEFT_HELD).plus(trail.of(id, Stage.LEFT_UNPAID));
    Amount paid =
        trail
            .of(id, Stage.HELD)
            .plus(trail.of(id, Stage.SPENT))
            .plus(trail.of(id, Stage.LEFT_HELD));
    return new AgreementsPage.Line(
        agreement.title(),
        MoneyPaths.agreement(id),
        names.organisation(agreement.organisation()),
        words.text("funding.state." + state.id()),
        colour(state),
        Sum.inWords(paid.plus(trail.of(id, Stage.TO_PAY)).plus(trail.of(id, Stage.LEFT_UNPAID))),
        Sum.inWords(paid),
        Sum.inWords(trail.of(id, Stage.SPENT)),
        Sum.inWords(left));
  }

  AgreementPage one(AgreementMoney money, Words words) {
    Agreement agreement = money.agreement();
    AgreementState state = money.progress().state();
    boolean inside = access.who().isInside();
    return new AgreementPage(
        Text.english(agreement.title()),
        List.of(
            new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
            new Crumb(words.text("funding.agreements"), MoneyPaths.AGREEMENTS)),
        agreement.id(),
        words.text("funding.state." + state.id()),
        colour(state),
        facts(money, words),
        undecided(money, words),
        disagreements(money, words),
        new TrailPicture(money, words).picture(),
        table(money, words).ofAgreement(agreement.id()),
        new PlanTable(money, LocalDate.now(clock.withZone(Dates.HERE)), words).table(),
        costs(agreement, words),
        offers(money, true, words),
        offers(money, false, words),
        access.who().may(Funding.PLAN, Agreements.projects(agreement))
            ? MoneyPaths.agreement(agreement.id()) + "/change"
            : null,
        inside ? audit.of("agreement", agreement.id(), HISTORY) : List.of());
  }

  TrailTable table(AgreementMoney money, Words words) {
    return table(money.trail(), money.names(), words);
  }

  TrailTable table(Trail trail, Names names, Words words) {
    List<String> people =
        trail.entries().stream()
            .flatMap(entry ->
                Stream.concat(
                    Stream.of(entry.recorded().by()),
                    Stream.ofNullable(entry.decision()).map(decision -> decision.by())))
            .distinct()
            .toList();
    Map<String, String> sources =
        figures.sources().stream().collect(Collectors.toMap(Source::id, Source::title));
    return new TrailTable(
        trail,
        new EntryWords(names, words),
        accounts.names(people),
        sources,
        new TrailTable.May(
            access.who().mayAnywhere(Funding.APPROVE), access.who().may(Funding.RECORD)));
  }

  private static List<SummaryRow> facts(AgreementMoney money, Words words) {
    Agreement agreement = money.agreement();
    Names names = money.names();
    List<SummaryRow> facts = new ArrayList<>();
    facts.add(fact("funding.provider", names.organisation(agreement.organisation()), words));
    facts.add(fact("funding.kind", words.plain("funding.kind." + agreement.kind().id()), words));
    facts.add(fact("funding.awarded-by", names.organisation(agreement.awardedBy()), words));
    for (Agreement.Use use : agreement.uses()) {
      String project = use.project();
      facts.add(
          fact(
              "funding.use",
              project == null || names.project(project).equals(use.words())
                  ? use.words()
                  : use.words() + " (" + names.project(project) + ")",
              words));
    }
    if (agreement.starts().isStated() || agreement.ends().isStated()) {
      facts.add(
          fact(
              "funding.runs",
              words.plain(
                  "funding.from-to",
                  Dates.of(agreement.starts(), words),
                  Dates.of(agreement.ends(), words)),
              words));
    }
    if (!agreement.identifier().isEmpty()) {
      facts.add(fact("funding.identifier", agreement.identifier(), words));
    }
    if (!agreement.description().isEmpty()) {
      facts.add(fact("funding.description", agreement.description(), words));
    }
    return facts;
  }

  private static SummaryRow fact(String key, String value, Words words) {
    return SummaryRow.of(words.text(key), words.show(Text.english(value)));
  }

  private static @Nullable Text undecided(AgreementMoney money, Words words) {
    String id = money.agreement().id();
    Amount left =
        money.trail().of(id, Stage.LEFT_HELD).plus(money.trail().of(id, Stage.LEFT_UNPAID));
    return AgreementMoney.isSome(left) ? words.text("funding.undecided", Sum.inWords(left)) : null;
  }

  private static List<Disagreement> disagreements(AgreementMoney money, Words words) {
    return money.trail().overdrawn(money.agreement().id()).stream()
        .map(share ->
            new Disagreement(
                words.text(
                    "funding.disagrees",
                    money.names().use(share.agreement(), share.use()),
                    Sum.inWords(money.trail().at(share).in()),
                    Sum.inWords(money.trail().at(share).out())),
                MoneyPaths.agreement(share.agreement())))
        .toList();
  }

  private List<Text> costs(Agreement agreement, Words words) {
    return agreement.uses().stream()
        .flatMap(use -> Stream.ofNullable(use.project()))
        .distinct()
        .flatMap(project -> funding.costsOf(project).stream())
        .map(cost -> cost(cost, words))
        .toList();
  }

  private static Text cost(CostPerPerson cost, Words words) {
    return words.text(
        cost.isUnsettled() ? "funding.cost.unsettled" : "funding.cost",
        Sum.inWords(cost.each()),
        ValueWords.withUnit(cost.people()),
        cost.people().label(),
        Sum.inWords(cost.spent()));
  }

  private List<Offer> offers(AgreementMoney money, boolean decisions, Words words) {
    return forms.stream()
        .filter(form -> (form.action().equals(Funding.PLAN)) == decisions)
        .filter(form -> form.isOffered(money) && agreements.may(form, money.agreement()))
        .map(form ->
            new Offer(
                words.text("funding.do." + form.path()),
                MoneyPaths.agreement(money.agreement().id()) + "/record/" + form.path()))
        .toList();
  }

  static String colour(AgreementState state) {
    return switch (state) {
      case PROPOSED, TO_DECIDE -> "amber";
      case RUNNING -> "teal";
      case COMPLETE -> "green";
      case ENDED_EARLY, NOT_AWARDED -> "grey";
    };
  }
}
