package org.kith.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.funding.Place.Share;
import org.kith.kernel.Amount;

/**
 * What happened to money, in the order in which it was recorded, and what follows: where it is.
 * Only entries that count move anything.
 */
public final class Trail {
  /**
   * An entry with how much it moves.
   *
   * @param amount as stated, or worked out where it is "the rest"
   */
  public record Step(TrailEntry entry, Amount amount) {}

  private final List<Step> steps = new ArrayList<>();
  private final Books books = new Books();

  private Trail() {}

  /**
   * @param entries in the order in which they were recorded
   */
  public static Trail of(List<TrailEntry> entries) {
    Trail trail = new Trail();
    for (TrailEntry entry : entries) {
      Amount amount =
          entry.standing() == Standing.COUNTS
              ? trail.books.post(entry)
              : entry.moved().sum().amount();
      trail.steps.add(new Step(entry, amount));
    }
    return trail;
  }

  public List<Step> steps() {
    return List.copyOf(steps);
  }

  public List<TrailEntry> entries() {
    return steps.stream().map(Step::entry).toList();
  }

  /** Entries that count and that no other has taken back. */
  public List<TrailEntry> standing() {
    Set<String> undone =
        counting()
            .flatMap(entry -> Stream.ofNullable(entry.about().takesBack()))
            .collect(Collectors.toSet());
    return counting()
        .filter(entry -> entry.kind() != EntryKind.TAKEN_BACK && !undone.contains(entry.id()))
        .toList();
  }

  /** Entries that wait for somebody to approve or decline them. */
  public List<TrailEntry> waiting() {
    return entries().stream().filter(entry -> entry.standing() == Standing.ENTERED).toList();
  }

  public Balance at(Place place) {
    return books.at(place);
  }

  public Map<Place, Balance> balances() {
    return books.all();
  }

  /** What may still leave a place: what is there, less what waits for approval to leave it. */
  public Balance available(Place place) {
    Balance balance = at(place);
    for (TrailEntry entry : waiting()) {
      if (place.equals(entry.from())) {
        balance = balance.going(entry.moved().sum().amount());
      }
    }
    return balance;
  }

  /** What stands in an agreement's trail, coming to it and leaving it included. */
  public List<Step> steps(String agreement) {
    return steps.stream().filter(step -> step.entry().concerns(agreement)).toList();
  }

  /** Places that more left than can have come to: somewhere the sums that were loaded disagree. */
  public List<Place> overdrawn() {
    return balances().entrySet().stream()
        .filter(entry -> !entry.getKey().isSource() && entry.getValue().isOverdrawn())
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(Place::key))
        .toList();
  }

  /** As {@link #overdrawn()}, of one agreement. */
  public List<Share> overdrawn(String agreement) {
    return overdrawn().stream()
        .flatMap(place -> place instanceof Share share ? Stream.of(share) : Stream.empty())
        .filter(share -> share.agreement().equals(agreement))
        .toList();
  }

  /** What an agreement has at a stage, over all its uses. */
  public Amount of(String agreement, Stage stage) {
    return balances().entrySet().stream()
        .filter(entry ->
            entry.getKey() instanceof Share share
                && share.agreement().equals(agreement)
                && share.stage() == stage)
        .map(entry -> entry.getValue().left())
        .reduce(Sum.NONE.amount(), Amount::plus);
  }

  private Stream<TrailEntry> counting() {
    return entries().stream().filter(entry -> entry.standing() == Standing.COUNTS);
  }
}
