package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.access.Areas;
import org.kith.activity.Activities;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.NewSession;
import org.kith.activity.RegisterKind;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.people.People;

/**
 * A weekly activity with invented people, so that a coordinator who tries the demonstration finds a
 * session today and regulars to tick.
 */
final class DemoSessions {
  private static final String HOLDER = "nash-dom";
  private static final int WEEKS_BEFORE = 6;
  private static final int WEEKS = 10;

  /** Invented; every third week each of them stays away. */
  private static final List<List<String>> REGULARS =
      List.of(
          List.of("Amina", "Testova"),
          List.of("Balbir", "Example"),
          List.of("Danuta", "Próbna"),
          List.of("Elena", "Sample"),
          List.of("Farooq", "Invented"),
          List.of("Grace", "Placeholder"),
          List.of("Hawa", "Nobody"),
          List.of("Ioana", "Model"),
          List.of("Jan", "Przykład"),
          List.of("Karim", "Made-Up"),
          List.of("Lesya", "Pattern"),
          List.of("Mo", ""));

  private DemoSessions() {}

  /** Adds them where they are not there yet; weeks go on from today at the first start. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        Set.of(Activities.PLAN, Activities.READ, Registers.KEEP, People.READ, People.RECORD),
        running -> {
          Activities activities = running.bean(Activities.class);
          UUID activity = id("activity");
          if (activities.find(activity).isEmpty()) {
            activities.add(activity, HOLDER, stitch());
            attend(running, activities, activity);
          }
          return activity;
        });
  }

  private static void attend(Application running, Activities activities, UUID activity) {
    Registers registers = running.bean(Registers.class);
    LocalDate first = LocalDate.now(Session.CLOCK).minusWeeks(WEEKS_BEFORE);
    List<NewSession> weeks =
        new NewSession(
                id("session"), first, LocalTime.of(10, 0), LocalTime.of(12, 0), Mode.IN_PERSON, "")
            .weekly(WEEKS);
    activities.plan(activity, weeks);
    for (int week = 0; week < WEEKS_BEFORE; week++) {
      UUID session = weeks.get(week).id();
      for (int person : here(week)) {
        List<String> name = REGULARS.get(person);
        registers.walkIn(session, id("person " + person), name.getFirst(), name.getLast());
      }
      registers.complete(session, 1, week % 2);
    }
  }

  private static int[] here(int week) {
    return IntStream.range(0, REGULARS.size()).filter(person -> (person + week) % 3 > 0).toArray();
  }

  private static ActivityDetails stitch() {
    return new ActivityDetails(
        "Stitch and talk (synthetic)",
        "Bring something to mend, or nothing at all: the kettle is on.",
        null,
        Aim.BRIDGING,
        RegisterKind.NAMED,
        "Example hall",
        null,
        20,
        true);
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(("demonstration " + of).getBytes(UTF_8));
  }
}
