package org.kith.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.directory.FoundAt;
import org.kith.directory.Search;
import org.kith.directory.ServiceAt;

/**
 * The listed services of one area as searches look through them, in memory. Entries are only added;
 * of one that changed, the earlier entry is passed over from then on.
 */
public final class ServiceIndex {
  private static final int FEW = 500;

  /** Nobody looks for more words than this; what comes after them is not looked for. */
  private static final int MOST_WORDS = 30;

  /**
   * What was found.
   *
   * @param ids those of the page, the best first
   * @param metres how far away they are, where a place was named
   * @param isAll whether each holds all of the words
   */
  public record Result(List<UUID> ids, int total, Map<UUID, Integer> metres, boolean isAll) {}

  /**
   * What fits a search.
   *
   * @param scores how well; null: no words were asked for
   * @param distances how far away; null: no place was named
   * @param isAll whether each holds all of the words
   */
  private record Fitting(
      BitSet numbers,
      @Nullable Scores scores,
      Spots.@Nullable Distances distances,
      boolean isAll) {}

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Vocabulary vocabulary = new Vocabulary();
  private final Choices choices = new Choices();
  private final Spots spots = new Spots();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final Map<UUID, ServiceAt> places = new HashMap<>();
  private final BitSet listed = new BitSet();

  /** Of entries in the order of their names, with some that are passed over. */
  private int[] byName = new int[0];

  /** At which place of {@code byName} each entry is. */
  private int[] ranks = new int[0];

  /** Takes in what was read, and passes over what is listed no longer. */
  public void change(Collection<Described> read, Collection<UUID> unlisted) {
    lock.writeLock().lock();
    try {
      unlisted.forEach(this::pass);
      int first = entries.size();
      for (Described one : read) {
        pass(one.entry().id());
        add(one);
      }
      order(first);
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void pass(UUID id) {
    Integer number = numbers.remove(id);
    if (number != null) {
      listed.clear(number);
      at(entries.get(number)).forEach(one -> places.remove(one.id()));
    }
  }

  private static Stream<ServiceAt> at(Entry entry) {
    return entry.places().stream().map(place -> new ServiceAt(entry.id(), place.venue()));
  }

  private void add(Described one) {
    Entry entry = one.entry();
    int number = entries.size();
    entries.add(entry);
    numbers.put(entry.id(), number);
    listed.set(number);
    at(entry).forEach(place -> places.put(place.id(), place));
    choices.add(number, entry);
    spots.add(entry.places());
    one.weights().forEach((word, weight) -> vocabulary.add(word, number, weight));
  }

  private void order(int first) {
    Comparator<Integer> byNames =
        Comparator.comparing((Integer number) -> entries.get(number).order())
            .thenComparing(number -> entries.get(number).id());
    if (entries.size() - first > FEW) {
      byName = numbers.values().stream().sorted(byNames).mapToInt(Integer::intValue).toArray();
    } else {
      for (int number = first; number < entries.size(); number++) {
        int at = place(number, byNames);
        int[] longer = Arrays.copyOf(byName, byName.length + 1);
        System.arraycopy(byName, at, longer, at + 1, byName.length - at);
        longer[at] = number;
        byName = longer;
      }
    }
    ranks = new int[entries.size()];
    for (int rank = 0; rank < byName.length; rank++) {
      ranks[byName[rank]] = rank;
    }
  }

  private int place(int number, Comparator<Integer> byNames) {
    int low = 0;
    int high = byName.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byNames.compare(byName[middle], number) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether more was passed over than is listed, so that it should be made anew. */
  public boolean isWorn() {
    return reading(() -> {
      int passed = entries.size() - numbers.size();
      return passed > FEW && passed > numbers.size();
    });
  }

  public int size() {
    return reading(numbers::size);
  }

  /** Which languages are spoken anywhere, as codes in their order. */
  public List<String> languages() {
    return reading(() ->
        listed.stream()
            .mapToObj(entries::get)
            .flatMap(entry -> entry.languages().stream())
            .distinct()
            .sorted()
            .toList());
  }

  /** Looks for services; {@code offset} of those found are left out before the first. */
  public Result search(Search search, int offset, int most) {
    return reading(() -> {
      Fitting fitting = fitting(search);
      List<UUID> ids = new ArrayList<>();
      Map<UUID, Integer> metres = new HashMap<>();
      inOrder(fitting, offset + most)
          .skip(offset)
          .limit(most)
          .forEach(number -> {
            UUID id = entries.get(number).id();
            ids.add(id);
            if (fitting.distances() != null) {
              metres.put(id, fitting.distances().metres(number));
            }
          });
      return new Result(ids, fitting.numbers().cardinality(), metres, fitting.isAll());
    });
  }

  /** Looks for services at places, place by place of those found. */
  public FoundAt searchAt(Search search, int offset, int most) {
    return reading(() -> {
      Fitting fitting = fitting(search);
      List<ServiceAt> page = new ArrayList<>();
      int total = 0;
      for (int number : inOrder(fitting, entries.size()).toArray()) {
        Entry entry = entries.get(number);
        for (Entry.Place place : entry.places()) {
          if (place.isWithin(search.near())) {
            if (total >= offset && page.size() < most) {
              page.add(new ServiceAt(entry.id(), place.venue()));
            }
            total++;
          }
        }
      }
      return new FoundAt(page, total);
    });
  }

  /** What an id of {@link ServiceAt} stands for. */
  public Optional<ServiceAt> at(UUID id) {
    return reading(() -> Optional.ofNullable(places.get(id)));
  }

  private <T> T reading(Supplier<T> work) {
    lock.readLock().lock();
    try {
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  private Fitting fitting(Search search) {
    BitSet chosen = (BitSet) listed.clone();
    choices.narrow(chosen, search);
    Spots.Distances distances = search.near() == null ? null : spots.new Distances(search.near());
    List<String> words = Terms.asked(search.words()).stream().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      suiting(chosen, search, distances);
      return new Fitting(chosen, null, distances, true);
    }
    Scores scores = new Scores(entries.size());
    words.forEach(word -> scores.add(vocabulary.meant(word)));
    for (int least = words.size(); least > 0; least--) {
      BitSet having = (BitSet) chosen.clone();
      scores.narrow(having, least);
      suiting(having, search, distances);
      if (!having.isEmpty()) {
        return new Fitting(having, scores, distances, least == words.size());
      }
    }
    return new Fitting(new BitSet(), scores, distances, words.size() == 1);
  }

  /** Leaves in those that suit, by what is not asked of all of them at once. */
  private void suiting(BitSet numbers, Search search, Spots.@Nullable Distances distances) {
    boolean isAsked = Entry.isAskedBy(search);
    if (!isAsked && distances == null) {
      return;
    }
    for (int one = numbers.nextSetBit(0); one >= 0; one = numbers.nextSetBit(one + 1)) {
      if (distances != null && !distances.isNear(one)
          || isAsked && !entries.get(one).suits(search)) {
        numbers.clear(one);
      }
    }
  }

  /** The best of what fits: the nearest, or what says most of the words, or by name. */
  private IntStream inOrder(Fitting fitting, int most) {
    BitSet numbers = fitting.numbers();
    Scores scores = fitting.scores();
    Spots.Distances distances = fitting.distances();
    if (scores == null && distances == null) {
      return Arrays.stream(byName).filter(numbers::get);
    }
    Best best = new Best(most);
    numbers.stream()
        .forEach(number ->
            best.take(
                distances != null
                    ? Integer.MAX_VALUE - distances.metres(number)
                    : Objects.requireNonNull(scores).fit(number),
                ranks[number]));
    return best.ranks().map(rank -> byName[rank]);
  }
}
