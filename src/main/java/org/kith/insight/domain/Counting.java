package org.kith.insight.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.insight.Dimension;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.kith.insight.Reached;
import org.kith.insight.Unknown;
import org.kith.kernel.Quarter;

/** Answers one question from what is in memory. */
final class Counting {
  private final Projection projection;
  private final ReachQuestion question;
  private final Map<String, String> priorities;
  private final List<Dimension> ofPeople;
  private final List<ReachAnswer.Cell> cells = new ArrayList<>();

  /**
   * @param priorities the priority of each project that has one
   */
  Counting(Projection projection, ReachQuestion question, Map<String, String> priorities) {
    this.projection = projection;
    this.question = question;
    this.priorities = priorities;
    this.ofPeople = question.by().stream().filter(Dimension::isOfPeople).toList();
  }

  ReachAnswer answer() {
    List<Integer> matching = matching();
    boolean byQuarter = question.by().contains(Dimension.QUARTER);
    Map<List<String>, List<Integer>> groups = groups(matching);
    int first = question.from().index();
    int last = question.to().index();
    for (int quarter = byQuarter ? first : last; quarter <= last; quarter++) {
      Coded coded = coded(ofPeople, quarter);
      for (Map.Entry<List<String>, List<Integer>> group : groups.entrySet()) {
        add(group.getKey(), group.getValue(), byQuarter ? quarter : first, quarter, coded);
      }
    }
    Coded everybody = coded(List.of(), last);
    Union all = projection.union(matching, first, last);
    return new ReachAnswer(
        question,
        cells,
        reached(all, projection.cells(matching, first, last), everybody),
        unknown(all, everybody, last));
  }

  private void add(List<String> of, List<Integer> activities, int from, int to, Coded coded) {
    List<Cell> here = projection.cells(activities, from, to);
    if (here.isEmpty()) {
      return;
    }
    Union union = projection.union(activities, from, to);
    if (ofPeople.isEmpty()) {
      Reached reached = reached(union, here, coded);
      if (!reached.equals(Reached.NOBODY)) {
        cells.add(new ReachAnswer.Cell(values(of, to, List.of()), reached));
      }
      return;
    }
    long[] people = new long[coded.size()];
    long[] times = new long[coded.size()];
    union.addUp(coded, people, times);
    for (int code = 0; code < people.length; code++) {
      if (people[code] > 0) {
        cells.add(
            new ReachAnswer.Cell(
                values(of, to, coded.values(code)),
                new Reached(people[code], times[code], 0, 0, 0, true)));
      }
    }
  }

  /** With what was counted besides; of people with a characteristic nobody knows whom. */
  private Reached reached(Union union, List<Cell> here, Coded coded) {
    long[] people = new long[1];
    long[] times = new long[1];
    union.addUp(coded, people, times);
    boolean isNarrowed = question.narrowsPeople();
    return new Reached(
        people[0],
        times[0],
        here.stream().mapToLong(Cell::counted).sum(),
        here.stream().mapToLong(Cell::mostCounted).max().orElse(0),
        isNarrowed ? 0 : here.stream().mapToLong(Cell::sessions).sum(),
        isNarrowed);
  }

  private Map<Dimension, Map<String, Long>> unknown(Union all, Coded everybody, int quarter) {
    Map<Dimension, Map<String, Long>> unknown = new EnumMap<>(Dimension.class);
    for (Dimension dimension : ofPeople) {
      Codes codes = projection.traits().codes(dimension);
      byte[] at = projection.traits().at(dimension, quarter, projection.people());
      long[] people = new long[256];
      all.tell(at, everybody, people);
      Map<String, Long> why = new TreeMap<>();
      for (int code = 0; code < codes.size(); code++) {
        if (people[code] > 0 && Unknown.is(codes.value(code))) {
          why.put(codes.value(code), people[code]);
        }
      }
      unknown.put(dimension, why);
    }
    return unknown;
  }

  /** Values in the order of the question. */
  private List<String> values(List<String> ofActivity, int quarter, List<String> ofPerson) {
    List<String> values = new ArrayList<>();
    int activity = 0;
    int person = 0;
    for (Dimension dimension : question.by()) {
      values.add(
          switch (dimension.of()) {
            case TIME -> Quarter.ofIndex(quarter).toString();
            case ACTIVITY -> ofActivity.get(activity++);
            case PERSON -> ofPerson.get(person++);
          });
    }
    return values;
  }

  private List<Integer> matching() {
    List<Integer> matching = new ArrayList<>();
    List<ActivityFacts> activities = projection.activities();
    for (int activity = 0; activity < activities.size(); activity++) {
      ActivityFacts facts = activities.get(activity);
      boolean matches =
          question.only().entrySet().stream()
              .filter(one -> one.getKey().of() == Dimension.Of.ACTIVITY)
              .allMatch(one -> one.getValue().contains(value(facts, one.getKey())));
      if (matches) {
        matching.add(activity);
      }
    }
    return matching;
  }

  /** Activities put together by what is told apart of them. */
  private Map<List<String>, List<Integer>> groups(List<Integer> matching) {
    List<Dimension> told =
        question.by().stream().filter(one -> one.of() == Dimension.Of.ACTIVITY).toList();
    if (told.isEmpty()) {
      return Map.of(List.of(), matching);
    }
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int activity : matching) {
      ActivityFacts facts = projection.activities().get(activity);
      groups
          .computeIfAbsent(
              told.stream().map(one -> value(facts, one)).toList(), of -> new ArrayList<>())
          .add(activity);
    }
    return groups;
  }

  private String value(ActivityFacts facts, Dimension dimension) {
    return switch (dimension) {
      case PROJECT -> orNot(facts.project());
      case PRIORITY -> orNot(facts.project() == null ? null : priorities.get(facts.project()));
      case PARTNER -> facts.holder();
      case ACTIVITY -> facts.id().toString();
      case AIM -> facts.aim();
      case PLACE -> orNot(facts.place());
      default -> throw new IllegalArgumentException(dimension + " is not said of activities");
    };
  }

  private static String orNot(@Nullable String value) {
    return value == null ? Unknown.NOT_KNOWN : value;
  }

  private Coded coded(List<Dimension> dimensions, int quarter) {
    int people = projection.people();
    Traits traits = projection.traits();
    Coded coded = new Coded();
    for (Dimension dimension : dimensions) {
      coded.tell(traits.at(dimension, quarter, people), traits.codes(dimension));
    }
    question
        .only()
        .forEach((dimension, values) -> {
          if (dimension.isOfPeople()) {
            coded.only(traits.at(dimension, quarter, people), traits.codes(dimension), values);
          }
        });
    return coded;
  }
}
