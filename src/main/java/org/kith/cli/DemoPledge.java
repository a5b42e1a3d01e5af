package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.Areas;
import org.kith.organisations.Sector;
import org.kith.people.People;
import org.kith.pledge.Commitment;
import org.kith.pledge.Commitments;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.kith.pledge.PracticeDetails;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatories;
import org.kith.pledge.SignatureDetails;
import org.kith.pledge.SignatureDetails.Body;
import org.kith.training.CourseDetails;
import org.kith.training.Courses;
import org.kith.training.RunDetails;

/**
 * A pledge, words of it in every language as drafts, and invented signatures that add up to what
 * was published of the Walsall for All Pledge: 86 organisations by where they work, 114 people, and
 * those who came to training and to a conversation.
 */
final class DemoPledge {
  private static final String HOLDER = "brap";
  private static final UUID PLEDGE = id("pledge");
  private static final int PEOPLE = 114;
  private static final LocalDate FIRST_RUN = LocalDate.of(2020, 10, 6);
  private static final int RUNS = 10;
  private static final int IN_A_RUN = 24;
  private static final LocalDate CONVERSATION = LocalDate.of(2021, 11, 18);
  private static final int IN_THE_CONVERSATION = 25;

  /** Published in 2022: the seven add up to 86. */
  private static final Map<String, Integer> ORGANISATIONS = new LinkedHashMap<>();

  static {
    ORGANISATIONS.put("north", 10);
    ORGANISATIONS.put("south", 25);
    ORGANISATIONS.put("east", 11);
    ORGANISATIONS.put("west", 10);
    ORGANISATIONS.put("borough-wide", 17);
    ORGANISATIONS.put("unattached", 4);
    ORGANISATIONS.put("outside", 9);
  }

  /** Six kinds, most of them voluntary. */
  private static final List<Sector> SECTORS =
      List.of(
          Sector.VOLUNTARY,
          Sector.VOLUNTARY,
          Sector.FAITH,
          Sector.VOLUNTARY,
          Sector.EDUCATION,
          Sector.VOLUNTARY,
          Sector.HEALTH,
          Sector.VOLUNTARY,
          Sector.PRIVATE,
          Sector.VOLUNTARY,
          Sector.PUBLIC);

  static final Set<Action> ACTIONS =
      Set.of(
          Pledges.READ,
          Pledges.PLAN,
          Pledges.MANAGE,
          Courses.READ,
          Courses.PLAN,
          People.READ,
          People.RECORD);

  private final DemoPlaces.Beans running;
  private final Signatories signatories;

  private DemoPledge(DemoPlaces.Beans running) {
    this.running = running;
    this.signatories = running.bean(Signatories.class);
  }

  /** Adds it where it is not there yet. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        ACTIONS,
        running -> {
          add(running::bean);
          return PLEDGE;
        });
  }

  /** As somebody who may do {@link #ACTIONS}. */
  static void add(DemoPlaces.Beans running) {
    if (running.bean(Pledges.class).find(PLEDGE).isEmpty()) {
      new DemoPledge(running).all();
    }
  }

  private void all() {
    Pledges pledges = running.bean(Pledges.class);
    pledges.add(
        PLEDGE,
        HOLDER,
        new PledgeDetails(
            "walsall-for-all",
            "Walsall for All Pledge",
            String.join(
                "\n",
                "We treat everybody fairly, whoever they are and wherever they come from.",
                "We make sure that everybody can take part in what we do.",
                "We get to know people who are not like us.",
                "We speak up when somebody is treated badly."),
            "pledge",
            true,
            true,
            PledgeDetails.Standing.OPEN));
    DemoPledgeWords.ALL.forEach(wording -> pledges.word(PLEDGE, wording));
    practices();
    training();
    organisations();
    for (int number = 1; number <= PEOPLE; number++) {
      sign(
          "person " + number,
          new SignatureDetails(
              PLEDGE,
              "Signer-%1$d Synthetic-%1$d".formatted(number),
              "signer-%d@example.org".formatted(number),
              "en",
              List.of(number % 5 < 3 ? "south" : List.of("north", "east", "west").get(number % 3)),
              false,
              null));
    }
  }

  /** As was reported, without names: 240 places taken at training, 25 at a conversation. */
  private void training() {
    Courses courses = running.bean(Courses.class);
    course(courses, "training", "Pledge training (synthetic)", "training-attendances");
    for (int number = 1; number <= RUNS; number++) {
      LocalDate day = FIRST_RUN.plusMonths(number);
      courses.addRun(
          id("training " + number),
          id("training"),
          new RunDetails(day, day, "Online", null, null, IN_A_RUN));
    }
    course(
        courses, "conversation", "The Pledge Conversation (synthetic)", "conversation-attendances");
    courses.addRun(
        id("conversation 1"),
        id("conversation"),
        new RunDetails(CONVERSATION, CONVERSATION, "Online", null, null, IN_THE_CONVERSATION));
  }

  private static void course(Courses courses, String what, String title, String output) {
    courses.add(
        id(what),
        HOLDER,
        new CourseDetails(title, "", Set.of(), null, "pledge", output, null, false, false));
  }

  private void practices() {
    Practices practices = running.bean(Practices.class);
    practices.add(
        id("greeting"),
        HOLDER,
        new PracticeDetails(
            PLEDGE,
            "Greet people in their own language",
            "Ask which languages your visitors speak. Learn five words of each, and put them up"
                + " where people arrive.",
            Map.of(
                Sector.EDUCATION,
                "Let pupils teach staff the words, and use them at the gate.",
                Sector.HEALTH,
                "Put the words on the check-in screen, and say how to ask for an interpreter."),
            true));
    practices.add(
        id("recruiting"),
        HOLDER,
        new PracticeDetails(
            PLEDGE,
            "Recruit where people are",
            "Tell community groups about each vacancy, and leave out what the work does not ask"
                + " for.",
            Map.of(Sector.PRIVATE, "Offer a trial day before an interview."),
            true));
    practices.add(
        id("meeting"),
        HOLDER,
        new PracticeDetails(
            PLEDGE,
            "Meet a group that is not like ours, twice a year",
            "Visit each other: once there, once here. Eat together, and plan one thing to do.",
            Map.of(),
            true));
  }

  private void organisations() {
    Commitments commitments = running.bean(Commitments.class);
    int number = 0;
    for (Map.Entry<String, Integer> place : ORGANISATIONS.entrySet()) {
      for (int here = 0; here < place.getValue(); here++) {
        number++;
        UUID signatory =
            sign(
                "organisation " + number,
                new SignatureDetails(
                    PLEDGE,
                    "Organisation %d (synthetic)".formatted(number),
                    "organisation-%d@example.org".formatted(number),
                    "en",
                    List.of(place.getKey()),
                    true,
                    new Body(
                        SECTORS.get(number % SECTORS.size()),
                        "Chair %d (synthetic)".formatted(number),
                        "Chair",
                        number == 9 ? DemoPlaces.HOLDER : null,
                        number % 9 == 0 ? SignatureDetails.PLACE_OF_WELCOME : "")));
        if (number % 3 == 0) {
          commitments.take(signatory, new ArrayList<>(List.of(id("greeting"), id("meeting"))));
        }
        if (number % 12 == 0) {
          tell(commitments, signatory, number);
        }
      }
    }
  }

  /** How it goes with the first commitment, and what shows it. */
  private static void tell(Commitments commitments, UUID signatory, int number) {
    boolean isDone = number % 24 == 0;
    commitments.tell(
        id("report " + number),
        signatory,
        commitments.of(signatory).getFirst().id(),
        isDone ? Commitment.Progress.IN_PRACTICE : Commitment.Progress.UNDER_WAY,
        isDone
            ? "A board at the door greets people in seven languages (synthetic)."
            : "Staff are learning the words; the board is not up yet (synthetic).");
  }

  private UUID sign(String what, SignatureDetails details) {
    UUID signatory = id(what);
    signatories.add(signatory, HOLDER, details);
    signatories.confirm(signatory);
    return signatory;
  }

  private static UUID id(String what) {
    return UUID.nameUUIDFromBytes(("demonstration pledge " + what).getBytes(UTF_8));
  }
}
