package org.kith.cli.borough;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.EthnicGroup;
import org.kith.kernel.Ethnicity;

/**
 * Makes people up. Where they live and their ethnic group and religion follow the census; sexes,
 * ages, disability, English of each group and households are guesses, as no table of them was at
 * hand.
 */
final class Residents {
  private static final int TRIES = 1_000_000;
  private static final double MEN = 0.49;
  private static final double SAME_HOUSEHOLD = 0.3;

  /** A guess: people in 10,000 by five years of age, from 0 to 4 on. */
  private static final int[] AGES = {
    640, 670, 660, 620, 590, 660, 700, 680, 640, 610, 640, 640, 560, 480, 440, 370, 230, 170
  };

  private static final String[] DISTRICTS = {
    "WS1", "WS2", "WS3", "WS4", "WS5", "WS8", "WS9", "WS10", "WV12", "WV13"
  };

  /** Letters that no postcode ends in, so that none of these is anybody's. */
  private static final String NEVER = "CIKMOV";

  private final Homes homes;
  private final Names names;

  Residents(Homes homes, Names names) {
    this.homes = homes;
    this.names = names;
  }

  /** Somebody new; perhaps of the household of the one before. */
  Resident drawn(Wanted wanted, @Nullable Resident before, Ids ids, SplittableRandom chance) {
    boolean together =
        before != null
            && wanted.values().isEmpty()
            && wanted.has(before.home())
            && chance.nextDouble() < SAME_HOUSEHOLD;
    Homes.Home home = together && before != null ? before.home() : home(wanted, chance);
    boolean man = man(wanted, chance);
    int age = age(wanted, chance);
    String family = together && before != null ? before.family() : names.family(home, chance);
    return new Resident(
        ids.next(),
        home,
        wanted.values().getOrDefault("religion", home.religion()),
        man,
        Resident.DAY.minusYears(age).minusDays(chance.nextInt(365)),
        disabled(wanted, age, chance),
        english(wanted, home, chance),
        names.given(home, man, chance),
        home.religion().equals("sikh") && chance.nextBoolean() ? man ? "Singh" : "Kaur" : family,
        together && before != null && age < 16 ? before.phone() : phone(chance),
        together && before != null ? before.postcode() : postcode(chance),
        wanted.isTold());
  }

  private Homes.Home home(Wanted wanted, SplittableRandom chance) {
    for (int i = 0; i < TRIES; i++) {
      Homes.Home home = homes.drawn(chance);
      if (wanted.has(home)) {
        return home;
      }
    }
    throw new IllegalStateException("nobody in the borough is " + wanted);
  }

  private static boolean man(Wanted wanted, SplittableRandom chance) {
    String sex = wanted.series().sex().isEmpty() ? wanted.value("sex") : wanted.series().sex();
    return sex.isEmpty() ? chance.nextDouble() < MEN : sex.equals("male");
  }

  private static int age(Wanted wanted, SplittableRandom chance) {
    for (int i = 0; i < TRIES; i++) {
      int drawn = chance.nextInt(10_000);
      int band = 0;
      while (band < AGES.length - 1 && drawn >= AGES[band]) {
        drawn -= AGES[band];
        band++;
      }
      int age = 5 * band + chance.nextInt(5);
      if (wanted.hasAge(age)) {
        return age;
      }
    }
    throw new IllegalStateException("nobody is of the age of " + wanted);
  }

  private static boolean disabled(Wanted wanted, int age, SplittableRandom chance) {
    boolean drawn = chance.nextDouble() < 0.06 + age * 0.004;
    return wanted.values().containsKey("disability")
        ? wanted.value("disability").equals("disabled")
        : drawn;
  }

  private static String english(Wanted wanted, Homes.Home home, SplittableRandom chance) {
    double drawn = chance.nextDouble();
    if (wanted.value("english").equals("learner")) {
      return drawn < 0.15 ? "well" : drawn < 0.75 ? "not_well" : "not_at_all";
    }
    if (drawn >= otherLanguage(home.ethnicity())) {
      return "main";
    }
    double how = chance.nextDouble();
    return how < 0.35 ? "very_well" : how < 0.72 ? "well" : how < 0.95 ? "not_well" : "not_at_all";
  }

  private static double otherLanguage(Ethnicity ethnicity) {
    if (ethnicity == Ethnicity.WHITE_OTHER || ethnicity == Ethnicity.WHITE_ROMA) {
      return 0.7;
    }
    return ethnicity.group() == EthnicGroup.ASIAN || ethnicity.group() == EthnicGroup.OTHER
        ? 0.28
        : ethnicity == Ethnicity.BLACK_AFRICAN ? 0.2 : 0.005;
  }

  /** Numbers that Ofcom keeps for plays and films: nobody's. */
  private static String phone(SplittableRandom chance) {
    return "07700 " + (900_000 + chance.nextInt(1_000));
  }

  private static String postcode(SplittableRandom chance) {
    return DISTRICTS[chance.nextInt(DISTRICTS.length)]
        + " "
        + chance.nextInt(1, 9)
        + NEVER.charAt(chance.nextInt(NEVER.length()))
        + NEVER.charAt(chance.nextInt(NEVER.length()));
  }
}
