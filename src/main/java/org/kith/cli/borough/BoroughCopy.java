package org.kith.cli.borough;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The programme's series once, or a part of them, with people of their own. */
final class BoroughCopy {
  private static final double ALSO_ELSEWHERE = 0.12;
  private static final int TRIES = 20;
  static final String BY = "synthetic-borough";

  private final String area;
  private final Residents residents;
  private final Names names;
  private final SplittableRandom chance;
  private final Ids ids;
  private final KeptRecords records;
  private final Sheet sheet = new Sheet();
  private final List<Resident> everybody = new ArrayList<>();
  private final Map<String, List<Resident>> bySeries = new HashMap<>();

  BoroughCopy(String area, int number, Residents residents, Names names, SplittableRandom chance) {
    this.area = area;
    this.residents = residents;
    this.names = names;
    this.chance = chance;
    this.ids = new Ids(number, chance.split());
    this.records = new KeptRecords(area, names, ids, new Answers(chance.split()), sheet);
  }

  Sheet sheet() {
    return sheet;
  }

  void run(Series series) {
    List<Resident> people = people(series);
    bySeries.put(series.id(), people);
    int activities = series.activities();
    for (int activity = 0; activity < activities; activity++) {
      int first = Meetings.share(people.size(), 0, activity, activities);
      int next = Meetings.share(people.size(), 0, activity + 1L, activities);
      int sessions = Meetings.share(series.sessions(), activity, activity + 1L, activities);
      int attendances =
          Meetings.share(series.attendances(), first, next, Math.max(1, people.size()));
      activity(series, activity, people.subList(first, next), sessions, attendances);
    }
  }

  private List<Resident> people(Series series) {
    List<Resident> people = new ArrayList<>();
    if (!series.of().isEmpty()) {
      List<Resident> others = new ArrayList<>(bySeries.getOrDefault(series.of(), List.of()));
      while (people.size() < series.people() && !others.isEmpty()) {
        people.add(others.remove(chance.nextInt(others.size())));
      }
      return people;
    }
    Map<String, List<String>> dealt = new HashMap<>();
    series.quotas().forEach(quota -> dealt.put(quota.by(), quota.dealt(series.people(), chance)));
    Resident before = null;
    for (int i = 0; i < series.people(); i++) {
      Map<String, String> values = new HashMap<>();
      int number = i;
      dealt.forEach((by, all) -> values.put(by, all.get(number)));
      Wanted wanted = new Wanted(series, values);
      Resident one = fromElsewhere(wanted);
      if (one == null) {
        one = residents.drawn(wanted, before, ids, chance);
        everybody.add(one);
        before = one;
      }
      one.pools().add(series.pool());
      people.add(one);
    }
    return people;
  }

  /** Somebody who comes to another series too; null: nobody suits. */
  private @Nullable Resident fromElsewhere(Wanted wanted) {
    boolean meant = chance.nextDouble() < ALSO_ELSEWHERE && wanted.values().isEmpty();
    for (int i = 0; meant && i < TRIES && !everybody.isEmpty(); i++) {
      Resident one = everybody.get(chance.nextInt(everybody.size()));
      boolean suits =
          !one.pools().contains(wanted.series().pool())
              && !one.tells()
              && wanted.has(one.home())
              && wanted.hasAge(one.age())
              && (wanted.series().sex().isEmpty() || wanted.series().sex().equals(one.sex()));
      if (suits) {
        return one;
      }
    }
    return null;
  }

  private void activity(
      Series series, int number, List<Resident> people, int sessions, int attendances) {
    UUID activity = ids.next();
    String title = series.title() + " " + (number + 1) + " (synthetic)";
    sheet.add(
        Table.ACTIVITY,
        area,
        activity,
        series.holder(),
        series.project(),
        title,
        "Invented for the demonstration.",
        series.aim(),
        series.register(),
        series.place(),
        false);
    Set<String> words = new TreeSet<>();
    for (String word : title.split("\\P{Alnum}+", -1)) {
      words.add(names.plain(word));
    }
    words.remove("");
    words.forEach(word -> sheet.add(Table.TITLE, area, word, activity, series.holder()));
    List<UUID> held = new ArrayList<>();
    List<OffsetDateTime> ends = new ArrayList<>();
    for (int session = 0; session < sessions; session++) {
      LocalDate day = Meetings.day(series, number, session, sessions);
      OffsetDateTime starts = Meetings.starts(day, number);
      held.add(ids.next());
      ends.add(Meetings.ends(starts));
      sheet.add(
          Table.SESSION,
          area,
          held.getLast(),
          activity,
          series.holder(),
          starts,
          ends.getLast(),
          Meetings.mode(series, day),
          "held",
          series.isTally() ? counted(series, number, session, sessions) : "",
          false);
    }
    attend(series, people, attendances, held, ends);
  }

  private static int counted(Series series, int activity, int session, int sessions) {
    long at = (long) activity * series.sessions() / series.activities() + session;
    return sessions == 0 ? 0 : Meetings.share(series.counted(), at, at + 1, series.sessions());
  }

  private void attend(
      Series series,
      List<Resident> people,
      int attendances,
      List<UUID> sessions,
      List<OffsetDateTime> ends) {
    if (people.isEmpty()) {
      return;
    }
    int came = Math.clamp((long) attendances, people.size(), people.size() * sessions.size());
    int[] often = Meetings.often(people.size(), sessions.size(), came, chance);
    for (int i = 0; i < often.length; i++) {
      int[] chosen = Meetings.chosen(often[i], sessions.size(), chance);
      UUID record = records.of(people.get(i), series.holder(), ends.get(chosen[0]));
      for (int session : chosen) {
        sheet.add(
            Table.ATTENDANCE,
            area,
            sessions.get(session),
            record,
            series.holder(),
            ends.get(session),
            BY);
      }
    }
  }
}
