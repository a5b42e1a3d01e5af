package org.kith.funding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Balance;
import org.kith.funding.Books;
import org.kith.funding.Decision;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Standing;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.kernel.Amount;
import org.kith.ui.Words;

/** Tells a trail row by row, each with what there was after it. */
final class TrailTable {
  /** What the person who looks may do with entries. */
  record May(boolean decide, boolean record) {}

  private final Trail trail;
  private final EntryWords entryWords;
  private final Map<String, String> people;
  private final Map<String, String> sources;
  private final May may;
  private final Words words;

  /**
   * @param people names of accounts
   * @param sources titles of documents
   */
  TrailTable(
      Trail trail,
      EntryWords entryWords,
      Map<String, String> people,
      Map<String, String> sources,
      May may) {
    this.trail = trail;
    this.entryWords = entryWords;
    this.people = people;
    this.sources = sources;
    this.may = may;
    this.words = entryWords.words();
  }

  /** Of an agreement: with what is to be paid, held, left over and spent. */
  List<TrailRow> ofAgreement(String agreement) {
    return rows(
        entry -> entry.concerns(agreement),
        agreement,
        books -> {
          List<String> balances = new ArrayList<>();
          balances.add(at(books, agreement, Stage.TO_PAY));
          balances.add(at(books, agreement, Stage.HELD));
          balances.add(at(books, agreement, Stage.LEFT_UNPAID, Stage.LEFT_HELD));
          balances.add(at(books, agreement, Stage.SPENT));
          return balances;
        });
  }

  /** Of a budget: with what it has left to promise. */
  List<TrailRow> ofBudget(String budget) {
    Pot pot = new Pot(budget);
    return rows(
        entry -> pot.equals(entry.from()) || pot.equals(entry.to()),
        null,
        books -> List.of(Sum.inWords(books.at(pot).left())));
  }

  private interface Concerns {
    boolean test(TrailEntry entry);
  }

  private interface After {
    List<String> balances(Books books);
  }

  private List<TrailRow> rows(Concerns concerns, @Nullable String agreement, After after) {
    Books books = new Books();
    List<String> undone =
        trail.entries().stream()
            .filter(entry -> entry.standing() == Standing.COUNTS)
            .flatMap(entry -> Stream.ofNullable(entry.about().takesBack()))
            .toList();
    List<TrailRow> rows = new ArrayList<>();
    for (Trail.Step step : trail.steps()) {
      TrailEntry entry = step.entry();
      boolean counts = entry.standing() == Standing.COUNTS;
      if (counts) {
        books.post(entry);
      }
      if (concerns.test(entry)) {
        rows.add(
            row(
                step,
                agreement,
                counts ? after.balances(books) : List.of(),
                undone.contains(entry.id())));
      }
    }
    return rows;
  }

  private TrailRow row(
      Trail.Step step, @Nullable String agreement, List<String> balances, boolean isUndone) {
    TrailEntry entry = step.entry();
    boolean isWaiting = entry.standing() == Standing.ENTERED;
    boolean canBeUndone =
        entry.standing() == Standing.COUNTS
            && !isUndone
            && !entry.recorded().loaded()
            && entry.kind() != EntryKind.TAKEN_BACK;
    return new TrailRow(
        entry.id(),
        entryWords.when(entry),
        entryWords.what(entry, agreement),
        path(entry, agreement),
        notes(entry),
        entry.kind().moves() || entry.kind() == EntryKind.INVOICED ? sum(step) : "",
        balances,
        isUndone
            ? words.text("funding.standing.undone")
            : entry.standing() == Standing.COUNTS
                ? null
                : words.text(isWaiting ? "funding.standing.entered" : "funding.standing.declined"),
        isWaiting ? "amber" : "grey",
        isWaiting && may.decide() ? MoneyPaths.entry(entry.id()) : null,
        canBeUndone && may.record() ? MoneyPaths.takeBack(entry.id()) : null);
  }

  /** As stated where it is, else as worked out. */
  private static String sum(Trail.Step step) {
    Sum stated = step.entry().moved().sum();
    return step.entry().moved().isRest() ? Sum.inWords(step.amount()) : stated.inWords();
  }

  private @Nullable String path(TrailEntry entry, @Nullable String agreement) {
    return Stream.of(entry.from(), entry.to())
        .flatMap(place ->
            place instanceof Share share ? Stream.of(share.agreement()) : Stream.<String>empty())
        .filter(other -> !other.equals(agreement))
        .filter(entryWords.names().agreements()::containsKey)
        .findFirst()
        .map(MoneyPaths::agreement)
        .orElse(null);
  }

  private List<String> notes(TrailEntry entry) {
    List<String> notes = new ArrayList<>();
    if (!entry.reason().isEmpty()) {
      notes.add(entry.reason());
    }
    if (entry.moved().isRest()) {
      notes.add(words.plain("funding.rest"));
    }
    if (entry.recorded().loaded()) {
      String source = entry.recorded().source();
      if (!source.isEmpty()) {
        notes.add(
            words.plain(
                "funding.stated-in",
                sources.getOrDefault(source, source),
                entry.recorded().section()));
      }
    } else {
      notes.add(words.plain("funding.entered-by", person(entry.recorded().by())));
    }
    Decision decision = entry.decision();
    if (decision != null) {
      notes.add(words.plain(decided(decision), person(decision.by()), decision.reason()));
    }
    return notes;
  }

  private static String decided(Decision decision) {
    if (!decision.approved()) {
      return "funding.declined-by";
    }
    return decision.own() ? "funding.approved-own" : "funding.approved-by";
  }

  private String person(String account) {
    return people.getOrDefault(account, account);
  }

  private static String at(Books books, String agreement, Stage... stages) {
    Amount amount = Sum.NONE.amount();
    for (Map.Entry<Place, Balance> place : books.all().entrySet()) {
      if (place.getKey() instanceof Share share
          && share.agreement().equals(agreement)
          && List.of(stages).contains(share.stage())) {
        amount = amount.plus(place.getValue().left());
      }
    }
    return Sum.inWords(amount);
  }
}
