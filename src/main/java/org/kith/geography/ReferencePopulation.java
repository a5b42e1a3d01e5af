package org.kith.geography;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Residents of a place by one characteristic, as a census counted them.
 *
 * @param year of the census
 * @param people by harmonised code, including {@code not_answered} where the question was voluntary
 * @param caveats to be said wherever the numbers are used
 */
public record ReferencePopulation(
    Characteristic by, Place place, int year, Map<String, Long> people, Set<Caveat> caveats)
    implements Denominator {

  /** What has to be said beside the numbers. */
  public enum Caveat {
    /** Added up from smaller places, whose counts are published with small random changes. */
    SUMMED,
    /** Neighbourhoods were put into the ward that fits best. */
    BEST_FIT,
    /** Which wards make up the locality is assumed. */
    ASSUMED_LOCALITY
  }

  /** The code under which a voluntary question's empty answers are counted. */
  public static final String NOT_ANSWERED = "not_answered";

  public ReferencePopulation {
    people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    caveats = Set.copyOf(caveats);
  }

  /** Everybody, whether they answered or not. */
  public long total() {
    return people.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Residents with this code: 0 where the census counts it and found nobody, or does not know it.
   */
  public long count(String code) {
    return people.getOrDefault(code, 0L);
  }

  /** Those who answered, by code. */
  public Map<String, Long> answered() {
    Map<String, Long> answered = new LinkedHashMap<>(people);
    answered.remove(NOT_ANSWERED);
    return answered;
  }
}
