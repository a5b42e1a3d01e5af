package org.kith.cli.borough;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who does not exist.
 *
 * @param cluster the same for all organisations' records of them
 * @param religion {@code not_answered} where they would not tell the census, empty where nobody
 *     asks them
 * @param english how well they speak it; {@code main}: it is their main language
 * @param tells whether they answer what they are asked: those of whom documents say what they are
 * @param records by organisation
 * @param pools in which they are
 */
record Resident(
    UUID cluster,
    Homes.Home home,
    String religion,
    boolean man,
    LocalDate born,
    boolean disabled,
    String english,
    String given,
    String family,
    String phone,
    String postcode,
    boolean tells,
    Map<String, UUID> records,
    Set<String> pools) {
  /** On which ages are told. */
  static final LocalDate DAY = LocalDate.of(2019, 9, 1);

  Resident(
      UUID cluster,
      Homes.Home home,
      String religion,
      boolean man,
      LocalDate born,
      boolean disabled,
      String english,
      String given,
      String family,
      String phone,
      String postcode,
      boolean tells) {
    this(
        cluster,
        home,
        religion,
        man,
        born,
        disabled,
        english,
        given,
        family,
        phone,
        postcode,
        tells,
        new LinkedHashMap<>(),
        new HashSet<>());
  }

  int age() {
    return born.until(DAY).getYears();
  }

  String sex() {
    return man ? "male" : "female";
  }
}
