package org.kith.statistics.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kith.statistics.linkage.invented.InventedHouseholds;
import org.kith.statistics.linkage.invented.InventedPerson;
import org.kith.statistics.linkage.invented.WrittenDown;

/** Records of people who do not exist, one in three of them recorded twice. */
final class InventedBorough {
  private static final InventedHouseholds HOUSEHOLDS = new InventedHouseholds(11);

  private InventedBorough() {}

  static List<Identity> records(int count) {
    SplittableRandom chance = new SplittableRandom(12);
    WrittenDown written = new WrittenDown(chance.split());
    List<Identity> records = new ArrayList<>();
    for (int household = 0; records.size() < count; household++) {
      for (InventedPerson person : HOUSEHOLDS.household(household)) {
        int times = chance.nextInt(3) == 0 ? 2 : 1;
        for (int time = 0; time < times; time++) {
          records.add(written.as(person, person.key() + "/" + time));
        }
      }
    }
    return records;
  }

  static boolean isOnePerson(LinkedPair pair) {
    return person(pair.a()).equals(person(pair.b()));
  }

  static String person(String id) {
    return id.substring(0, id.indexOf('/'));
  }
}
