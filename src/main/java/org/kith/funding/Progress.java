package org.kith.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Place.Share;
import org.kith.kernel.Amount;

/**
 * What of an agreement's plan has happened.
 *
 * @param trail at least the agreement's own
 */
public record Progress(Agreement agreement, Trail trail) {

  public AgreementState state() {
    if (gifts(trail.standing()).findAny().isEmpty()) {
      return gifts(trail.waiting()).findAny().isPresent()
          ? AgreementState.PROPOSED
          : AgreementState.NOT_AWARDED;
    }
    if (mayHave(Stage.LEFT_UNPAID) || mayHave(Stage.LEFT_HELD)) {
      return AgreementState.TO_DECIDE;
    }
    if (agreement.uses().stream().allMatch(this::hasEnded)) {
      return AgreementState.ENDED_EARLY;
    }
    return mayHave(Stage.TO_PAY) || mayHave(Stage.HELD)
        ? AgreementState.RUNNING
        : AgreementState.COMPLETE;
  }

  public boolean hasEnded(Use use) {
    return own(EntryKind.ENDED).anyMatch(entry -> use.id().equals(entry.use()));
  }

  public boolean isReached(Milestone milestone) {
    return own(EntryKind.REACHED)
        .anyMatch(entry -> Integer.valueOf(milestone.number()).equals(entry.about().milestone()));
  }

  /** What was paid for a planned payment. */
  public Amount paidFor(Instalment instalment) {
    return own(EntryKind.PAID)
        .filter(entry -> Integer.valueOf(instalment.number()).equals(entry.about().instalment()))
        .map(entry -> entry.moved().sum().amount())
        .reduce(Sum.NONE.amount(), Amount::plus);
  }

  public boolean isPaidFor(Instalment instalment) {
    return isSome(paidFor(instalment));
  }

  /** Of a planned payment, what is still to be paid. */
  public Amount stillToPay(Instalment instalment) {
    return new Balance(instalment.sum().amount(), paidFor(instalment)).left();
  }

  /** What is planned for a day and has not happened; nothing once all of it ended early. */
  public Stream<Due> outstanding() {
    AgreementState state = state();
    if (state == AgreementState.ENDED_EARLY || state == AgreementState.NOT_AWARDED) {
      return Stream.empty();
    }
    Stream<Due> payments =
        agreement.instalments().stream()
            .filter(one -> isSome(stillToPay(one)))
            .flatMap(one ->
                Stream.ofNullable(one.due()).map(day -> new Due.Payment(agreement, one, day)));
    Stream<Due> milestones =
        agreement.milestones().stream()
            .filter(one -> !isReached(one))
            .flatMap(one ->
                Stream.ofNullable(one.due()).map(day -> new Due.Reaching(agreement, one, day)));
    return Stream.concat(payments, milestones);
  }

  private boolean mayHave(Stage stage) {
    return isSome(trail.of(agreement.id(), stage));
  }

  private static boolean isSome(Amount amount) {
    BigDecimal high = amount.high();
    return high == null || high.signum() > 0;
  }

  private Stream<TrailEntry> own(EntryKind kind) {
    return trail.standing().stream()
        .filter(entry -> entry.kind() == kind && agreement.id().equals(entry.agreement()));
  }

  private Stream<TrailEntry> gifts(List<TrailEntry> entries) {
    return entries.stream()
        .filter(entry ->
            (entry.kind() == EntryKind.AWARDED || entry.kind() == EntryKind.RE_AWARDED)
                && entry.to() instanceof Share share
                && share.agreement().equals(agreement.id()));
  }
}
