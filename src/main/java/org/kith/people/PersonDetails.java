package org.kith.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation notes of somebody: no more than its work needs. What equality monitoring
 * asks is not here, and is never used for a decision about a person.
 *
 * @param given what they are called; a nickname is enough
 * @param family empty where it is not known
 * @param phone as they gave it; empty: none
 * @param email empty: none
 * @param postcode empty: none
 * @param locality id of the locality where they live, as far as they said; null: not known
 * @param contactNote when and how it is safe to reach them
 * @param languages that they speak, as BCP 47 codes, the best first
 * @param accessNeeds what they need to take part, such as {@code step_free} or {@code bsl}
 * @param note what whoever holds a register has to know
 */
public record PersonDetails(
    String given,
    String family,
    Born born,
    String phone,
    String email,
    String postcode,
    @Nullable String locality,
    SafeToContact contact,
    String contactNote,
    List<String> languages,
    List<String> accessNeeds,
    String note) {
  public PersonDetails {
    if (given.isBlank()) {
      throw new IllegalArgumentException("a person is called something");
    }
    languages = List.copyOf(languages);
    accessNeeds = List.copyOf(accessNeeds);
  }

  /** Somebody who came in and gave a name. */
  public static PersonDetails called(String given, String family) {
    return new PersonDetails(
        given,
        family,
        Born.UNKNOWN,
        "",
        "",
        "",
        null,
        SafeToContact.NOT_ASKED,
        "",
        List.of(),
        List.of(),
        "");
  }
}
