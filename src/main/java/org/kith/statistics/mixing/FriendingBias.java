package org.kith.statistics.mixing;

import java.util.List;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/**
 * Whether people befriend their own more than the company around them makes likely: the mean over
 * people of 1 − (share of another group among the friends made in a setting)/(its share among the
 * people there), after Chetty and others (2022), "Social capital II: determinants of economic
 * connectedness", Nature 608. Low exposure asks for other people to be invited; high bias for
 * another activity.
 *
 * @param exposure share of another group among the people there, mean over people
 * @param bias 0: friends are as mixed as the company; 1: no friend of another group; below 0: more
 *     mixed than the company
 * @param people of whom bias is the mean
 * @param leftOut people with no friends there, or nobody of another group to befriend
 */
public record FriendingBias(Index exposure, Index bias, int people, int leftOut) {

  /**
   * One person in one setting.
   *
   * @param friends made there, of known group
   * @param friendsOfOther of them, those of another group
   * @param peers everybody else there, of known group
   * @param peersOfOther of them, those of another group
   */
  public record Person(long friends, long friendsOfOther, long peers, long peersOfOther) {
    public Person {
      if (friendsOfOther < 0
          || friendsOfOther > friends
          || peersOfOther > peers
          || friendsOfOther > peersOfOther
          || friends > peers) {
        throw new IllegalArgumentException("friends made there are among the people there");
      }
    }

    boolean couldChoose() {
      return friends > 0 && peersOfOther > 0;
    }

    double bias() {
      return 1 - (double) friendsOfOther / friends / ((double) peersOfOther / peers);
    }
  }

  public static FriendingBias of(List<Person> people) {
    List<Person> met = people.stream().filter(person -> person.peers() > 0).toList();
    List<Person> choosing = people.stream().filter(Person::couldChoose).toList();
    return new FriendingBias(
        met.isEmpty()
            ? Index.notDefined(Undefined.ALONE)
            : Index.share(
                met.stream()
                    .mapToDouble(person -> (double) person.peersOfOther() / person.peers())
                    .average()
                    .orElseThrow()),
        choosing.isEmpty()
            ? Index.notDefined(Undefined.NOBODY_TO_MEET)
            : Index.of(choosing.stream().mapToDouble(Person::bias).average().orElseThrow()),
        choosing.size(),
        people.size() - choosing.size());
  }
}
