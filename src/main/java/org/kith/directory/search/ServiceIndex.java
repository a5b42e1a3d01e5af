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
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.kith.directory.FoundAt;
import org.kith.directory.Search;
import org.kith.directory.ServiceAt;

/**
 * The listed services of one area as searches look through them, in memory. Entries are only added;
 * of one that changed, the earlier entry is passed over from then on.
 */
public final class ServiceIndex {
  private static final int FEW = 500;

  /**
   * What was found.
   *
   * @param ids those of the page, the best first
   * @param metres how far away they are, where a place was named
   * @param isAll whether each holds all of the words
   */
  public record Result(List<UUID> ids, int total, Map<UUID, Integer> metres, boolean isAll) {}

  private record Scored(int number, float score) {}

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final BitSet gone = new BitSet();
  private int[] byName = new int[0];

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
      gone.set(number);
    }
  }

  private void add(Described one) {
    int number = entries.size();
    entries.add(one.entry());
    numbers.put(one.entry().id(), number);
    one.weights().forEach((word, weight) -> vocabulary.add(word, number, weight));
  }

  private void order(int first) {
    Comparator<Integer> byNames =
        Comparator.comparing((Integer number) -> entries.get(number).order())
            .thenComparing(number -> entries.get(number).id());
    List<Integer> fresh = new ArrayList<>();
    for (int number = first; number < entries.size(); number++) {
      fresh.add(number);
    }
    if (fresh.size() > FEW) {
      byName = numbers.values().stream().sorted(byNames).mapToInt(Integer::intValue).toArray();
      return;
    }
    for (int number : fresh) {
      int at = place(number, byNames);
      int[] longer = Arrays.copyOf(byName, byName.length + 1);
      System.arraycopy(byName, at, longer, at + 1, byName.length - at);
      longer[at] = number;
      byName = longer;
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
    return reading(() -> gone.cardinality() > FEW && gone.cardinality() > numbers.size());
  }

  public int size() {
    return reading(numbers::size);
  }

  /** Which languages are spoken anywhere, as codes in their order. */
  public List<String> languages() {
    return reading(() ->
        numbers.values().stream()
            .flatMap(number -> entries.get(number).languages().stream())
            .distinct()
            .sorted()
            .toList());
  }

  /** Looks for services; {@code offset} of those found are left out before the first. */
  public Result search(Search search, int offset, int most) {
    Set<String> words = Terms.asked(search.words());
    return reading(
        () -> words.isEmpty() ? listed(search, offset, most) : worded(words, search, offset, most));
  }

  /** Looks for services at places, place by place of those found. */
  public FoundAt searchAt(Search search, int offset, int most) {
    return reading(() -> {
      List<ServiceAt> page = new ArrayList<>();
      int total = 0;
      for (UUID id : search(search, 0, entries.size()).ids()) {
        for (Entry.Place place : entry(id).places()) {
          if (place.isWithin(search.near())) {
            if (total >= offset && page.size() < most) {
              page.add(new ServiceAt(id, place.venue()));
            }
            total++;
          }
        }
      }
      return new FoundAt(page, total);
    });
  }

  private Entry entry(UUID id) {
    return entries.get(Objects.requireNonNull(numbers.get(id)));
  }

  /** What an id of {@link ServiceAt} stands for. */
  public Optional<ServiceAt> at(UUID id) {
    return reading(() ->
        numbers.keySet().stream()
            .flatMap(service ->
                entry(service).places().stream()
                    .map(place -> new ServiceAt(service, place.venue())))
            .filter(one -> one.id().equals(id))
            .findFirst());
  }

  private <T> T reading(Supplier<T> work) {
    lock.readLock().lock();
    try {
      return work.get();
    } finally {
      lock.readLock().unlock();
    }
  }

  private Result listed(Search search, int offset, int most) {
    Best best = new Best(search, offset + most);
    List<UUID> page = new ArrayList<>();
    int total = 0;
    for (int number : byName) {
      if (gone.get(number) || !entries.get(number).fits(search)) {
        continue;
      }
      if (search.near() != null) {
        best.take(number, 0);
      } else if (total >= offset && page.size() < most) {
        page.add(entries.get(number).id());
      }
      total++;
    }
    return search.near() == null
        ? new Result(page, total, Map.of(), true)
        : best.result(offset, total, true);
  }

  private Result worded(Set<String> words, Search search, int offset, int most) {
    float[] scores = new float[entries.size()];
    byte[] parts = new byte[entries.size()];
    int part = 0;
    for (String word : words) {
      byte before = (byte) part;
      part = Math.min(part + 1, Byte.MAX_VALUE);
      add(vocabulary.meant(word), scores, parts, before);
    }
    int all = Math.min(words.size(), Byte.MAX_VALUE);
    Result found = best(search, scores, parts, all, offset, most);
    return found.total() > 0 || all == 1 ? found : most(words, search, offset, most);
  }

  /** An entry that has one of the words counts it once, as the likeliest of what it may mean. */
  private static void add(List<Vocabulary.Meant> meant, float[] scores, byte[] parts, byte before) {
    for (Vocabulary.Meant one : meant) {
      Postings postings = one.postings();
      for (int i = 0; i < postings.size(); i++) {
        int entry = postings.entry(i);
        if (parts[entry] == before) {
          parts[entry]++;
          scores[entry] += postings.weight(i) * one.factor();
        }
      }
    }
  }

  /** Where no entry has all of the words: those that have most of them. */
  private Result most(Set<String> words, Search search, int offset, int most) {
    float[] scores = new float[entries.size()];
    byte[] parts = new byte[entries.size()];
    for (String word : words) {
      float[] single = new float[entries.size()];
      byte[] has = new byte[entries.size()];
      add(vocabulary.meant(word), single, has, (byte) 0);
      for (int entry = 0; entry < has.length; entry++) {
        parts[entry] += has[entry];
        scores[entry] += single[entry];
      }
    }
    for (int least = Math.min(words.size(), Byte.MAX_VALUE) - 1; least > 0; least--) {
      Result found = best(search, scores, parts, least, offset, most);
      if (found.total() > 0) {
        return new Result(found.ids(), found.total(), found.metres(), false);
      }
    }
    return new Result(List.of(), 0, Map.of(), false);
  }

  private Result best(
      Search search, float[] scores, byte[] parts, int least, int offset, int most) {
    Best best = new Best(search, offset + most);
    int total = 0;
    for (int number = 0; number < parts.length; number++) {
      if (parts[number] >= least && !gone.get(number) && entries.get(number).fits(search)) {
        best.take(number, scores[number]);
        total++;
      }
    }
    return best.result(offset, total, true);
  }

  /** The best of what is taken, the worst of them on top. */
  private final class Best {
    private final Search search;
    private final int most;
    private final PriorityQueue<Scored> kept;

    Best(Search search, int most) {
      this.search = search;
      this.most = most;
      this.kept = new PriorityQueue<>(worstFirst());
    }

    private Comparator<Scored> worstFirst() {
      return Comparator.comparingDouble(Scored::score)
          .thenComparing(one -> entries.get(one.number()).order(), Comparator.reverseOrder())
          .thenComparing(one -> entries.get(one.number()).id(), Comparator.reverseOrder());
    }

    void take(int number, float score) {
      float by = search.near() == null ? score : -entries.get(number).metres(search.near());
      Scored one = new Scored(number, by);
      if (kept.size() < most) {
        kept.add(one);
      } else if (kept.comparator().compare(one, kept.element()) > 0) {
        kept.remove();
        kept.add(one);
      }
    }

    Result result(int offset, int total, boolean isAll) {
      List<UUID> ids = new ArrayList<>();
      Map<UUID, Integer> metres = new HashMap<>();
      kept.stream()
          .sorted(worstFirst().reversed())
          .skip(offset)
          .forEach(one -> {
            UUID id = entries.get(one.number()).id();
            ids.add(id);
            if (search.near() != null) {
              metres.put(id, Math.round(-one.score()));
            }
          });
      return new Result(ids, total, metres, isAll);
    }
  }
}
