package org.kith.figures.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.figures.Decided;
import org.kith.figures.FigureRefused;
import org.kith.figures.FiguresChanged;
import org.kith.figures.NewStatement;
import org.kith.figures.Reporting;
import org.kith.figures.Source;
import org.kith.figures.Standing;
import org.kith.figures.Standing.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every change first waits for those before it in the same area: rules see the whole ledger. */
@Component
@Transactional
class StoredReports implements Reporting {
  private final Access access;
  private final FigureApprovers approvers;
  private final SubjectScopes scopes;
  private final Subjects subjects;
  private final Quantities quantities;
  private final EnteredRows rows;
  private final Chains chains;
  private final Standings standings;
  private final ApplicationEventPublisher events;

  StoredReports(
      Access access,
      FigureApprovers approvers,
      SubjectScopes scopes,
      Subjects subjects,
      Quantities quantities,
      EnteredRows rows,
      Chains chains,
      Standings standings,
      ApplicationEventPublisher events) {
    this.access = access;
    this.approvers = approvers;
    this.scopes = scopes;
    this.subjects = subjects;
    this.quantities = quantities;
    this.rows = rows;
    this.chains = chains;
    this.standings = standings;
    this.events = events;
  }

  @Override
  public String enter(NewStatement entered) {
    if (!subjects.byId().containsKey(entered.subject())) {
      throw new FigureRefused("There is nothing called " + entered.subject() + ".");
    }
    scopes.require(REPORT, entered.subject());
    access.contentChanged();
    Optional<String> before = rows.enteredOnce(entered.once());
    if (before.isPresent()) {
      return before.get();
    }
    quantities.requireSource(entered.source());
    String definition =
        quantities.definition(entered.subject(), entered.definition(), entered.label());
    @Nullable EnteredRow corrected = corrected(entered, definition);
    String id = FreshId.like(definition);
    rows.enter(id, definition, entered);
    if (corrected != null && corrected.state() != State.APPROVED) {
      rows.enteredAnew(corrected.id(), id);
    }
    access.audit(
        REPORT,
        "statement",
        id,
        corrected == null ? "entered" : "entered to correct " + corrected.id());
    events.publishEvent(new FiguresChanged(List.of(id)));
    return id;
  }

  private @Nullable EnteredRow corrected(NewStatement entered, String definition) {
    String id = entered.supersedes();
    if (id == null) {
      return null;
    }
    EnteredRow row = rows.locked(id).orElseThrow(StoredReports::unknown);
    if (row.isLive()) {
      throw new FigureRefused("This is counted from records: correct the records.");
    }
    if (!row.subject().equals(entered.subject()) || !row.definition().equals(definition)) {
      throw new FigureRefused("A correction is about the same thing as what it corrects.");
    }
    if (row.supersededBy() != null) {
      throw new FigureRefused("Somebody corrected this figure meanwhile: correct the new one.");
    }
    if (entered.why().isBlank()) {
      throw new FigureRefused("Say why the figure is corrected.");
    }
    if (chains.waiting().containsKey(id)) {
      throw new FigureRefused(
          "A correction of this figure waits for approval already: correct that one.");
    }
    return row;
  }

  @Override
  public Decided approve(Collection<String> statements, String reason) {
    access.contentChanged();
    List<String> approved = new ArrayList<>();
    Map<String, String> refused = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(statements)) {
      EnteredRow row = rows.locked(id).orElseThrow(StoredReports::unknown);
      scopes.require(APPROVE, row.subject());
      Optional<String> fault = fault(row, reason);
      if (fault.isPresent()) {
        refused.put(id, fault.get());
        continue;
      }
      boolean isOwn = isOwn(row);
      rows.approve(id, isOwn ? reason.strip() : "");
      chains.supersede(id);
      access.audit(APPROVE, "statement", id, isOwn ? "own figure: " + reason.strip() : "approved");
      approved.add(id);
    }
    if (!approved.isEmpty()) {
      events.publishEvent(new FiguresChanged(approved));
    }
    return new Decided(approved, refused);
  }

  /** Why a figure cannot be approved; empty: it can. */
  private Optional<String> fault(EnteredRow row, String reason) {
    if (row.state() == State.APPROVED) {
      return Optional.of("It was approved already.");
    }
    if (row.state() == State.SENT_BACK) {
      return Optional.of("It was sent back.");
    }
    if (row.supersededBy() != null) {
      return Optional.of("It was entered anew meanwhile.");
    }
    if (correctsWhatWasCorrected(row)) {
      return Optional.of("What it corrects was corrected meanwhile: send it back.");
    }
    if (!isOwn(row)) {
      return Optional.empty();
    }
    if (approvers.isAnybodyElse(row.enteredBy(), row.subject())) {
      return Optional.of("You entered it: somebody else has to approve it.");
    }
    return reason.isBlank()
        ? Optional.of("You entered it, and nobody else may approve it: say why you do.")
        : Optional.empty();
  }

  private boolean correctsWhatWasCorrected(EnteredRow row) {
    List<String> chain = chains.before(row.id());
    return chain.stream()
        .flatMap(id -> rows.locked(id).stream())
        .map(EnteredRow::supersededBy)
        .anyMatch(by -> by != null && !by.equals(row.id()) && !chain.contains(by));
  }

  private boolean isOwn(EnteredRow row) {
    return row.enteredBy().equals(access.who().name());
  }

  @Override
  public void sendBack(String statement, String reason) {
    access.contentChanged();
    EnteredRow row = rows.locked(statement).orElseThrow(StoredReports::unknown);
    scopes.require(APPROVE, row.subject());
    if (row.state() != State.ENTERED || row.supersededBy() != null) {
      throw new FigureRefused("Only a figure that waits for approval can be sent back.");
    }
    if (reason.isBlank()) {
      throw new FigureRefused("Say why it is sent back, so that it can be mended.");
    }
    rows.sendBack(statement, reason.strip());
    access.audit(APPROVE, "statement", statement, "sent back: " + reason.strip());
    events.publishEvent(new FiguresChanged(List.of(statement)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void publish(Collection<String> statements) {
    access.contentChanged();
    List<String> ids = statements.stream().distinct().toList();
    if (rows.publish(ids) != ids.size()) {
      throw new FigureRefused(
          "Only approved figures that nobody has corrected since can be published.");
    }
    ids.forEach(chains::replace);
    events.publishEvent(new FiguresChanged(ids));
  }

  @Override
  public void addSource(Source source) {
    scopes.requireSomewhere(REPORT);
    if (quantities.add(source)) {
      access.audit(REPORT, "source", source.id(), "added");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Standing> standing(String statement) {
    return Optional.ofNullable(standings.of(List.of(statement)).get(statement));
  }

  private static FigureRefused unknown() {
    return new FigureRefused("There is no such figure.");
  }
}
