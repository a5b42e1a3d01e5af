package org.kith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Areas;
import org.kith.organisations.Sector;
import org.kith.people.People;
import org.kith.pledge.Commitments;
import org.kith.pledge.PledgeDetails;
import org.kith.pledge.Pledges;
import org.kith.pledge.PracticeDetails;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatories;
import org.kith.pledge.SignatureDetails;
import org.kith.pledge.SignatureDetails.Body;

/**
 * A pledge, words of it in every language as drafts, and invented signatures that add up to what
 * was published of the Walsall for All Pledge: 86 organisations by where they work, and 114 people.
 */
final class DemoPledge {
  private static final String HOLDER = "brap";
  private static final UUID PLEDGE = id("pledge");
  private static final int PEOPLE = 114;

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

  private final Application running;
  private final Signatories signatories;

  private DemoPledge(Application running) {
    this.running = running;
    this.signatories = running.bean(Signatories.class);
  }

  /** Adds it where it is not there yet. */
  static void add(Application application) {
    application.inArea(
        application.bean(Areas.class).all().getFirst(),
        "demonstration",
        Set.of(Pledges.READ, Pledges.PLAN, Pledges.MANAGE, People.READ, People.RECORD),
        running -> {
          if (running.bean(Pledges.class).find(PLEDGE).isEmpty()) {
            new DemoPledge(running).all();
          }
          return PLEDGE;
        });
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
    organisations();
    for (int number = 1; number <= PEOPLE; number++) {
      sign(
          "person " + number,
          new SignatureDetails(
              PLEDGE,
              "Signer-%1$d Synthetic-%1$d".formatted(number),
              "signer-%d@example.org".formatted(number),
              "en",
              List.of(number % 2 == 0 ? "south" : List.of("north", "east", "west").get(number % 3)),
              false,
              null));
    }
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
                        null,
                        number % 9 == 0 ? SignatureDetails.PLACE_OF_WELCOME : "")));
        if (number % 3 == 0) {
          commitments.take(signatory, new ArrayList<>(List.of(id("greeting"), id("meeting"))));
        }
      }
    }
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
