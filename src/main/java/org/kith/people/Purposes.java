package org.kith.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;

/**
 * What people's data is used for in the area: on what ground, how long it is kept, and what people
 * are told. A new area has the programme's proposals, until its data-protection officer confirms or
 * changes them. Nothing here is about anybody.
 */
public interface Purposes {
  /** Keeps purposes, their grounds and notices, and confirms them. */
  Action KEEP = new Action("people.purposes");

  /** In the order of the programme's proposals. */
  List<Purpose> all();

  Optional<Purpose> find(String id);

  /**
   * For how long data is kept for a purpose.
   *
   * @throws java.util.NoSuchElementException where there is no such purpose
   */
  default Period kept(String id) {
    return Period.ofMonths(find(id).orElseThrow().ground().kept().months());
  }

  /**
   * @param version the one that was seen: another refuses with {@link
   *     org.kith.kernel.ChangedMeanwhile}
   * @param isConfirmed whether the body's data-protection officer has confirmed it
   */
  void change(String id, int version, Purpose.Ground ground, boolean isConfirmed);

  /** The versions of what people are told that were written here, the last first. */
  List<Notice> notices(String purpose);

  /**
   * What is told from a day on, as another version.
   *
   * @param words by language; English is always there
   */
  void write(String purpose, LocalDate since, Map<String, String> words);

  /** Notes that somebody was given what is told now. */
  void given(UUID record, String purpose, Way way, LocalDate on);

  /** What a person was given, the last first. */
  List<Given> given(UUID record);

  /**
   * A version of what people are told.
   *
   * @param words by language
   */
  record Notice(String purpose, int version, LocalDate since, Map<String, String> words) {
    public Notice {
      words = Map.copyOf(words);
    }

    /** In a language, or in English. */
    public String in(String language) {
      return words.getOrDefault(language, words.getOrDefault("en", ""));
    }
  }

  /** Which version somebody was given, and when. */
  record Given(String purpose, int version, LocalDate on, Way way) {}

  /** How somebody was told. */
  enum Way {
    PAPER,
    LINK,
    READ_ALOUD,
    SENT
  }
}
