package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Counter;
import org.kith.activity.Presences;
import org.kith.figures.SubjectNames;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is done to registers, people and clusters, in whatever order: both nodes count what
 * counting every attendance in turn finds.
 */
@KithTest
class ReachAsRegistersSayTest {
  private static final List<String> HOLDERS = List.of("hall", "club", "mosque");
  private static final List<String> ETHNICITIES =
      List.of(
          "asian_indian",
          "white_british",
          "white_roma",
          "not_answered",
          "prefer_not_to_say",
          "asian");
  private static final List<Dimension> TOLD =
      List.of(
          Dimension.QUARTER,
          Dimension.PROJECT,
          Dimension.PARTNER,
          Dimension.AIM,
          Dimension.PLACE,
          Dimension.LOCALITY,
          Dimension.AGE,
          Dimension.SEX,
          Dimension.ETHNICITY,
          Dimension.ETHNIC_GROUP);

  private final Town town;
  private final JdbcClient database;
  private final Reach reach;
  private final StoredReach otherNode;
  private final Presences presences;

  private final List<UUID> activities = new ArrayList<>();
  private final List<UUID> sessions = new ArrayList<>();
  private final List<UUID> people = new ArrayList<>();
  private final List<Map.Entry<UUID, List<String>>> answers = new ArrayList<>();

  ReachAsRegistersSayTest(
      Reach reach,
      TestAreas areas,
      JdbcClient database,
      TransactionTemplate transaction,
      Access access,
      List<SubjectNames> subjects,
      Counter counter,
      Presences presences) {
    this.reach = reach;
    this.presences = presences;
    this.otherNode = new StoredReach(access, subjects, transaction, counter);
    this.database = database;
    this.town = new Town(areas.loaded(), database, transaction);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000})
  void bothNodesCountWhatTheRegistersSay(long seed) {
    Random random = new Random(seed);
    begin(random);
    for (int round = 0; round < 12; round++) {
      for (int act = 0; act < 6; act++) {
        act(random);
      }
      compare(random, round % 2 == 0 ? reach : otherNode);
    }
    compare(random, reach);
    compare(random, otherNode);
    assertThat(town.write(presences::differences)).isZero();
  }

  private void begin(Random random) {
    for (int i = 0; i < 5; i++) {
      String holder = one(HOLDERS, random);
      activities.add(
          town.activity(
              holder,
              one(List.of("sewing", "sport"), random),
              one(List.of("bridging", "bonding"), random),
              random.nextBoolean() ? "north" : null));
    }
    for (int i = 0; i < 12; i++) {
      newSession(random);
      newPerson(random);
    }
  }

  private void act(Random random) {
    UUID session = one(sessions, random);
    UUID person = one(people, random);
    switch (random.nextInt(12)) {
      case 0 -> newSession(random);
      case 1 -> newPerson(random);
      case 2 -> town.belongs(person, one(people, random));
      case 3 -> town.belongs(person, person);
      case 4 -> town.untick(session, some(random));
      case 5 -> town.lives(person, one(List.of("north", "south", "east"), random));
      case 6 -> answer(person, random);
      case 7 -> town.move(session, day(random));
      case 8 -> erase(person);
      case 9 ->
          town.run(
              "update activity.activity set project = 'talk' where area_id = :area and id = :id",
              Map.of("id", one(activities, random)));
      default -> town.tick(session, holderOf(session), ofHolder(holderOf(session), random));
    }
  }

  /** What is only counted stays under an id that belongs to nobody. */
  private void erase(UUID person) {
    UUID standIn = UUID.randomUUID();
    town.write(() -> {
      town.sql(
          """
          insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
          select area_id, session_id, :standIn, holder, 'test' from activity.attendance
          where area_id = :area and record_id = :id
          """,
          Map.of("standIn", standIn, "id", person));
      return town.sql(
          "delete from activity.attendance where area_id = :area and record_id = :id",
          Map.of("id", person));
    });
  }

  private void compare(Random random, Reach node) {
    Set<String> holders = random.nextInt(3) == 0 ? Set.of(one(HOLDERS, random)) : Set.<String>of();
    Actor actor = town.counting(holders.toArray(String[]::new));
    for (int i = 0; i < 6; i++) {
      ReachQuestion question = question(random);
      ReachAnswer answer = town.as(actor, () -> node.count(question));
      Map<String, Long> expected =
          town.write(() -> {
            Naive naive = new Naive(database, holders);
            naive.answers(answers);
            return naive.count(question);
          });
      assertThat(
              answer.cells().stream()
                  .filter(cell -> cell.reached().people() > 0)
                  .collect(
                      Collectors.toMap(
                          cell -> String.join(" ", cell.values()),
                          cell -> cell.reached().people())))
          .as(question + " of " + holders)
          .isEqualTo(expected);
    }
  }

  private ReachQuestion question(Random random) {
    Quarter from = new Quarter(2020, 1 + random.nextInt(4));
    Quarter to = new Quarter(2021, 1 + random.nextInt(4));
    List<Dimension> by = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Dimension another = one(TOLD, random);
      if (!by.contains(another)) {
        by.add(another);
      }
    }
    ReachQuestion question = ReachQuestion.of(from, to, by.toArray(Dimension[]::new));
    return switch (random.nextInt(4)) {
      case 0 -> question.only(Dimension.LOCALITY, "north", "not_known");
      case 1 -> question.only(Dimension.ETHNIC_GROUP, "asian").only(Dimension.PROJECT, "sewing");
      default -> question;
    };
  }

  private void newSession(Random random) {
    UUID activity = one(activities, random);
    String holder =
        town.write(() ->
            database
                .sql("select holder from activity.activity where id = :id")
                .param("id", activity)
                .query(String.class)
                .single());
    sessions.add(town.session(activity, holder, day(random)));
  }

  private void newPerson(Random random) {
    people.add(
        town.person(
            one(HOLDERS, random),
            random.nextBoolean() ? 1950 + random.nextInt(70) : null,
            random.nextBoolean() ? "south" : null));
  }

  private void answer(UUID person, Random random) {
    LocalDate on = day(random).plusDays(answers.size() % 28);
    boolean isTold =
        answers.stream().anyMatch(one -> one.getValue().getFirst().equals(on.toString()));
    if (!isTold) {
      String ethnicity = one(ETHNICITIES, random);
      String sex = one(List.of("female", "male", "not_answered"), random);
      town.answers(person, holderOfPerson(person), on, ethnicity, sex);
      answers.add(Map.entry(person, List.of(on.toString(), ethnicity, sex)));
    }
  }

  private String holderOf(UUID session) {
    return town.write(() ->
        database
            .sql("select holder from activity.session where id = :id")
            .param("id", session)
            .query(String.class)
            .single());
  }

  private String holderOfPerson(UUID person) {
    return town.write(() ->
        database
            .sql("select holder from people.record where id = :id")
            .param("id", person)
            .query(String.class)
            .single());
  }

  private List<UUID> ofHolder(String holder, Random random) {
    return some(random).stream().filter(one -> holderOfPerson(one).equals(holder)).toList();
  }

  private List<UUID> some(Random random) {
    return people.stream().filter(one -> random.nextInt(3) > 0).toList();
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2020, 4, 1).plusDays(random.nextInt(720));
  }

  private static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
