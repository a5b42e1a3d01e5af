package org.kith.statistics.linkage.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Households of people who do not exist. A number always gives the same household, so that none has
 * to be kept. Shares of twins, of sons named like their fathers and of shared phones are guesses on
 * the high side, since those are what linkage gets wrong.
 */
public final class InventedHouseholds {
  private static final int LARGEST = 6;
  private static final double CHILD_IS_TWIN = 0.02;
  private static final double NAMED_LIKE_PARENT = 0.01;
  private static final double OWN_FAMILY_NAME = 0.2;
  private static final double OWN_PHONE = 0.85;
  private static final double OWN_EMAIL = 0.8;
  private static final String[] DISTRICTS = {
    "WS1", "WS2", "WS3", "WS4", "WS5", "WS8", "WS9", "WS10", "WV12", "WV13"
  };
  private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

  private final long seed;
  private final List<InventedNames> names = InventedNames.all();

  public InventedHouseholds(long seed) {
    this.seed = seed;
  }

  public List<InventedPerson> household(int number) {
    SplittableRandom chance = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).split();
    InventedNames group = group(chance);
    String postcode = postcode(chance);
    String family = group.family(chance);
    int size = 1 + (int) (chance.nextDouble() * chance.nextDouble() * LARGEST);
    List<InventedPerson> people = new ArrayList<>();
    for (int place = 0; place < size; place++) {
      people.add(person(number, place, group, family, postcode, people, chance));
    }
    return people;
  }

  private InventedPerson person(
      int household,
      int place,
      InventedNames group,
      String family,
      String postcode,
      List<InventedPerson> others,
      SplittableRandom chance) {
    boolean man = chance.nextBoolean();
    boolean child = place >= 2;
    List<String> givens = new ArrayList<>();
    givens.add(firstName(group, man, others, chance));
    if (chance.nextInt(3) == 0) {
      givens.add(group.given(man, chance));
    }
    if (child && chance.nextDouble() < NAMED_LIKE_PARENT) {
      givens = new ArrayList<>(others.getFirst().givens());
    }
    List<String> families = new ArrayList<>();
    if (group.group().equals("sikh")) {
      families.add(man ? "Singh" : "Kaur");
    }
    if (families.isEmpty() || chance.nextBoolean()) {
      families.add(chance.nextDouble() < OWN_FAMILY_NAME ? group.family(chance) : family);
    }
    boolean twin = place >= 3 && chance.nextDouble() < CHILD_IS_TWIN;
    LocalDate born =
        twin
            ? others.getLast().born()
            : LocalDate.ofEpochDay(
                LocalDate.of(child ? 2004 : 1935, 1, 2).toEpochDay()
                    + chance.nextInt(365 * (child ? 20 : 68)));
    boolean first = others.isEmpty();
    String key = household + "." + place;
    String phone =
        first || (!child && chance.nextDouble() < OWN_PHONE)
            ? "07" + (100_000_000 + chance.nextInt(899_999_999))
            : others.getFirst().phone();
    String email =
        first || (!child && chance.nextDouble() < OWN_EMAIL)
            ? givens.getFirst() + "." + key + "@example.org"
            : others.getFirst().email();
    return new InventedPerson(key, givens, families, born, postcode, phone, email);
  }

  /** Families do not give a name twice, but for Mohammed, which brothers may share. */
  private static String firstName(
      InventedNames group, boolean man, List<InventedPerson> others, SplittableRandom chance) {
    String name = group.given(man, chance);
    while (!name.equals("Mohammed") && isTaken(name, others)) {
      name = group.given(man, chance);
    }
    return name;
  }

  private static boolean isTaken(String name, List<InventedPerson> others) {
    return others.stream().anyMatch(other -> other.givens().getFirst().equals(name));
  }

  private InventedNames group(SplittableRandom chance) {
    double drawn = chance.nextDouble();
    for (InventedNames group : names) {
      drawn -= group.share();
      if (drawn < 0) {
        return group;
      }
    }
    return names.getFirst();
  }

  private static String postcode(SplittableRandom chance) {
    return DISTRICTS[chance.nextInt(DISTRICTS.length)]
        + " "
        + chance.nextInt(1, 9)
        + LETTERS.charAt(chance.nextInt(LETTERS.length()))
        + LETTERS.charAt(chance.nextInt(LETTERS.length()));
  }
}
