package org.kith.insight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Session;
import org.kith.insight.AgeBand;
import org.kith.insight.Dimension;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts as slowly and plainly as can be: every attendance in turn, into sets of people. */
final class Naive {
  private record Came(UUID record, String holder, Activity activity, int quarter) {}

  private record Activity(
      UUID id, String holder, @Nullable String project, String aim, @Nullable String place) {}

  private record Person(
      UUID cluster, int bornIn, @Nullable String locality, List<Answer> answers) {}

  private record Answer(LocalDate on, String ethnicity, String sex) {}

  private final Set<String> holders;
  private final Map<UUID, UUID> clusters = new HashMap<>();
  private final List<Came> attendances;
  private final Map<UUID, Person> people = new HashMap<>();

  /**
   * @param holders whose records count; empty: everybody's
   */
  Naive(JdbcClient database, Set<String> holders) {
    this.holders = holders;
    Map<UUID, Activity> activities = new HashMap<>();
    database
        .sql("select * from activity.activity")
        .query(row -> {
          UUID id = row.getObject("id", UUID.class);
          activities.put(
              id,
              new Activity(
                  id,
                  row.getString("holder"),
                  row.getString("project"),
                  row.getString("aim"),
                  row.getString("locality")));
        });
    attendances =
        database
            .sql(
                """
                select a.record_id, a.holder, s.activity_id, s.starts_at from activity.attendance a
                join activity.session s on s.area_id = a.area_id and s.id = a.session_id
                """)
            .query((row, number) -> {
              Instant starts = row.getTimestamp("starts_at").toInstant();
              return new Came(
                  row.getObject("record_id", UUID.class),
                  row.getString("holder"),
                  Objects.requireNonNull(activities.get(row.getObject("activity_id", UUID.class))),
                  Quarter.of(starts.atZone(Session.CLOCK).toLocalDate()).index());
            })
            .list();
    database
        .sql(
            """
            select r.id, r.holder, m.cluster_id, r.born_in, r.locality from people.record r
            join people.member m on m.area_id = r.area_id and m.record_id = r.id order by r.id
            """)
        .query(row -> {
          if (counts(row.getString("holder"))) {
            UUID cluster = row.getObject("cluster_id", UUID.class);
            clusters.put(row.getObject("id", UUID.class), cluster);
            String locality = row.getString("locality");
            int born = row.getInt("born_in");
            people.merge(
                cluster,
                new Person(cluster, born, locality, List.of()),
                (before, now) ->
                    new Person(
                        cluster,
                        now.bornIn() == 0 ? before.bornIn() : now.bornIn(),
                        now.locality() == null ? before.locality() : now.locality(),
                        List.of()));
          }
        });
  }

  /** What was answered, as the counter sees it: the application may not look. */
  void answers(List<Map.Entry<UUID, List<String>>> told) {
    told.forEach(one -> {
      UUID cluster = clusters.get(one.getKey());
      if (cluster != null) {
        people.computeIfPresent(
            cluster,
            (same, person) -> {
              List<Answer> more = new java.util.ArrayList<>(person.answers());
              more.add(
                  new Answer(
                      LocalDate.parse(one.getValue().get(0)),
                      one.getValue().get(1),
                      one.getValue().get(2)));
              more.sort(Comparator.comparing(Answer::on));
              return new Person(person.cluster(), person.bornIn(), person.locality(), more);
            });
      }
    });
  }

  /** Different people by the words of their cells. */
  Map<String, Long> count(ReachQuestion question) {
    Map<String, Set<UUID>> found = new HashMap<>();
    for (Came came : attendances) {
      boolean isIn =
          came.quarter() >= question.from().index() && came.quarter() <= question.to().index();
      if (isIn && counts(came.holder())) {
        UUID cluster = clusters.getOrDefault(came.record(), came.record());
        Person person = people.getOrDefault(cluster, new Person(cluster, 0, null, List.of()));
        int end =
            question.by().contains(Dimension.QUARTER) ? came.quarter() : question.to().index();
        boolean matches =
            question.only().entrySet().stream()
                .allMatch(one -> one.getValue().contains(value(one.getKey(), came, person, end)));
        if (matches) {
          String cell =
              String.join(
                  " ", question.by().stream().map(one -> value(one, came, person, end)).toList());
          found.computeIfAbsent(cell, fresh -> new HashSet<>()).add(cluster);
        }
      }
    }
    Map<String, Long> sizes = new HashMap<>();
    found.forEach((cell, who) -> sizes.put(cell, (long) who.size()));
    return sizes;
  }

  private boolean counts(String holder) {
    return holders.isEmpty() || holders.contains(holder);
  }

  private static String value(Dimension dimension, Came came, Person person, int end) {
    return switch (dimension) {
      case QUARTER -> Quarter.ofIndex(came.quarter()).toString();
      case PROJECT -> or(came.activity().project());
      case PARTNER -> came.activity().holder();
      case ACTIVITY -> came.activity().id().toString();
      case AIM -> came.activity().aim();
      case PLACE -> or(came.activity().place());
      case LOCALITY -> or(person.locality());
      case AGE ->
          person.bornIn() == 0
              ? "not_known"
              : AgeBand.ofAge(AgeBand.years(person.bornIn(), Quarter.ofIndex(end).last()))
                  .map(AgeBand::id)
                  .orElse("not_known");
      case ETHNICITY -> last(person, end, Answer::ethnicity);
      case ETHNIC_GROUP -> {
        String last = last(person, end, Answer::ethnicity);
        yield Ethnicity.groupOf(last).map(group -> group.id()).orElse(last);
      }
      case SEX -> last(person, end, Answer::sex);
      default -> throw new IllegalArgumentException(dimension.toString());
    };
  }

  private static String last(
      Person person, int end, java.util.function.Function<Answer, String> of) {
    String last = "not_asked";
    for (Answer answer : person.answers()) {
      String told = of.apply(answer);
      boolean isLater = Quarter.of(answer.on()).index() > end;
      boolean saysNothing =
          told.equals("not_asked") || (told.equals("not_answered") && !last.equals("not_asked"));
      if (!isLater && !saysNothing) {
        last = told;
      }
    }
    return last;
  }

  private static String or(@Nullable String value) {
    return value == null ? "not_known" : value;
  }
}
