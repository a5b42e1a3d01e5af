package org.kith.funding.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.kernel.Amount;

/**
 * What has to hold before an entry is added to a trail; each rule refuses with a sentence. Files
 * that are loaded are not refused: they say what happened, and where they disagree it is shown.
 */
final class TrailRules {
  private interface Rule {
    void check(TrailEntry entry);
  }

  private final Trail trail;
  private final Function<String, Optional<Agreement>> agreements;

  TrailRules(Trail trail, Function<String, Optional<Agreement>> agreements) {
    this.trail = trail;
    this.agreements = agreements;
  }

  /** Refuses an entry that nobody may add now. */
  void check(TrailEntry entry) {
    List<Rule> rules =
        entry.kind() == EntryKind.TAKEN_BACK
            ? List.of(this::isTakenBackOnce, this::isThere)
            : List.of(
                this::staysInItsBudget,
                this::isNotForAnEndedUse,
                this::isReachedOnce,
                this::followsItsPlan,
                this::answersAnInvoice,
                this::isInvoicedOnce,
                this::isThere);
    rules.forEach(rule -> rule.check(entry));
  }

  /** Refuses an entry of a file that no trail can hold. */
  void checkLoaded(TrailEntry entry) {
    staysInItsBudget(entry);
  }

  /** Nowhere may more leave than is there, what waits for approval included. */
  private void isThere(TrailEntry entry) {
    Place from = entry.from();
    if (from != null && !from.isSource()) {
      requireThere(from, entry.moved().sum(), trail.available(from).left());
    }
  }

  /** What has to hold when somebody approves it: the money is still there. */
  void checkApproval(TrailEntry entry) {
    Place from = entry.from();
    if (from != null && !from.isSource()) {
      requireThere(from, entry.moved().sum(), trail.at(from).left());
    }
  }

  private static void requireThere(Place from, Sum wanted, Amount there) {
    if (there.isBelow(wanted.amount())) {
      throw new MoreThanIsThere(wanted.inWords(), words(from), Sum.inWords(there));
    }
  }

  private static String words(Place place) {
    return switch (place) {
      case Pot pot -> "is in the budget and not promised to anybody";
      case Share share ->
          switch (share.stage()) {
            case TO_PAY -> "is awarded and still to be paid";
            case HELD -> "is with the provider and not spent";
            case SPENT -> "is recorded as spent";
            case LEFT_UNPAID, LEFT_HELD -> "is left over and not decided on";
          };
      case Place.Funder funder -> "is with the funder";
      case Place.Contributor contributor -> "is with the contributor";
      case Place.Added added -> "was added";
    };
  }

  private void staysInItsBudget(TrailEntry entry) {
    List<String> budgets =
        Stream.of(entry.from(), entry.to()).flatMap(this::budgets).distinct().toList();
    if (entry.kind() != EntryKind.MOVED && budgets.size() > 1) {
      throw new BudgetsDiffer();
    }
  }

  private Stream<String> budgets(@Nullable Place place) {
    return switch (place) {
      case Pot pot -> Stream.of(pot.budget());
      case Share share -> Stream.of(agreement(share.agreement()).budget());
      case null, default -> Stream.empty();
    };
  }

  private void isNotForAnEndedUse(TrailEntry entry) {
    boolean gives =
        switch (entry.kind()) {
          case AWARDED, CHANGED_USE, RE_AWARDED -> true;
          default -> false;
        };
    if (gives && entry.to() instanceof Share share) {
      requireNotEnded(share.agreement(), share.use());
    }
    if (entry.kind() == EntryKind.ENDED && entry.agreement() != null && entry.use() != null) {
      requireNotEnded(entry.agreement(), entry.use());
    }
  }

  private void requireNotEnded(String agreement, String use) {
    if (of(agreement, EntryKind.ENDED).anyMatch(end -> use.equals(end.use()))) {
      throw new UseEnded(agreement(agreement).use(use).map(Agreement.Use::words).orElse(use));
    }
  }

  private void isReachedOnce(TrailEntry entry) {
    Integer number = entry.about().milestone();
    if (entry.kind() == EntryKind.REACHED && number != null && entry.agreement() != null) {
      Milestone milestone =
          agreement(entry.agreement())
              .milestone(number)
              .orElseThrow(() -> new NotPartOfIt("milestone"));
      if (isReached(entry.agreement(), number)) {
        throw new ReachedAlready(milestone.words());
      }
    }
  }

  private boolean isReached(String agreement, int milestone) {
    return of(agreement, EntryKind.REACHED)
        .anyMatch(entry -> Integer.valueOf(milestone).equals(entry.about().milestone()));
  }

  private void followsItsPlan(TrailEntry entry) {
    if (entry.kind() != EntryKind.PAID || entry.agreement() == null) {
      return;
    }
    Agreement agreement = agreement(entry.agreement());
    Integer number = entry.about().instalment();
    if (number == null) {
      if (agreement.milestonesFirst()) {
        throw new InstalmentNeeded();
      }
      return;
    }
    Instalment instalment =
        agreement.instalment(number).orElseThrow(() -> new NotPartOfIt("instalment"));
    Integer milestone = instalment.milestone();
    if (agreement.milestonesFirst() && milestone != null && !isReached(agreement.id(), milestone)) {
      throw new MilestoneNotReached(
          agreement.milestone(milestone).map(Milestone::words).orElse(String.valueOf(milestone)));
    }
    Amount paid = paid(agreement.id(), one -> number.equals(one.about().instalment()));
    if (instalment.sum().amount().isBelow(paid.plus(entry.moved().sum().amount()))) {
      throw new MoreThanPlanned(number, instalment.sum().inWords(), Sum.inWords(paid));
    }
  }

  private void answersAnInvoice(TrailEntry entry) {
    String number = entry.about().invoice();
    if (entry.kind() != EntryKind.PAID || number.isEmpty() || entry.agreement() == null) {
      return;
    }
    TrailEntry invoice =
        of(entry.agreement(), EntryKind.INVOICED)
            .filter(one -> same(number, one.about().invoice()))
            .findFirst()
            .orElseThrow(() -> new NoSuchInvoice(number));
    Amount paid = paid(entry.agreement(), one -> same(number, one.about().invoice()));
    Sum asked = invoice.moved().sum();
    if (asked.amount().isBelow(paid.plus(entry.moved().sum().amount()))) {
      throw new MoreThanInvoiced(number, asked.inWords(), Sum.inWords(paid));
    }
  }

  private void isInvoicedOnce(TrailEntry entry) {
    if (entry.kind() != EntryKind.INVOICED || entry.agreement() == null) {
      return;
    }
    String provider = agreement(entry.agreement()).organisation();
    boolean known =
        trail.standing().stream()
            .filter(one -> one.kind() == EntryKind.INVOICED)
            .filter(one -> same(entry.about().invoice(), one.about().invoice()))
            .flatMap(one -> Stream.ofNullable(one.agreement()))
            .anyMatch(agreement -> agreement(agreement).organisation().equals(provider));
    if (known) {
      throw new InvoiceEnteredAlready(entry.about().invoice());
    }
  }

  private void isTakenBackOnce(TrailEntry entry) {
    String wrong = String.valueOf(entry.about().takesBack());
    TrailEntry undone =
        trail.standing().stream()
            .filter(one -> one.id().equals(wrong))
            .findFirst()
            .orElseThrow(TakenBackAlready::new);
    if (undone.recorded().loaded()) {
      throw new LoadedFromAFile();
    }
    if (trail.waiting().stream().anyMatch(one -> wrong.equals(one.about().takesBack()))) {
      throw new TakenBackAlready();
    }
  }

  private Amount paid(String agreement, Function<TrailEntry, Boolean> which) {
    return Stream.concat(trail.standing().stream(), trail.waiting().stream())
        .filter(one -> one.kind() == EntryKind.PAID && agreement.equals(one.agreement()))
        .filter(which::apply)
        .map(one -> one.moved().sum().amount())
        .reduce(Sum.NONE.amount(), Amount::plus);
  }

  /** What stands of this kind in the agreement's trail. */
  private Stream<TrailEntry> of(String agreement, EntryKind kind) {
    return trail.standing().stream()
        .filter(entry -> entry.kind() == kind && agreement.equals(entry.agreement()));
  }

  private Agreement agreement(String id) {
    return agreements.apply(id).orElseThrow(() -> new NotPartOfIt("agreement"));
  }

  /** Numbers that differ only in case or spaces are the same invoice sent again. */
  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String number) {
    return number.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }
}
