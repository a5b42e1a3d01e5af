package org.kith.pledge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/** Pledges: own ones, and those that are public. Changing them needs {@link #PLAN}. */
public interface Pledges extends HeldRecords<Pledge, PledgeDetails> {
  /** Sees who signed. */
  Action READ = new Action("pledge.read");

  /** Adds and changes pledges, their words in other languages, and what can be committed to. */
  Action PLAN = new Action("pledge.plan");

  /** Confirms, changes and withdraws signatures, and records how commitments go. */
  Action MANAGE = new Action("pledge.manage");

  /** What audit and history call a pledge. */
  String SUBJECT = "pledge";

  /** By title. */
  List<Pledge> all();

  /** Those that everybody may see, by title. */
  List<Pledge> open();

  Optional<Pledge> at(String slug);

  /** A pledge in other languages, by code. */
  List<Wording> wordings(UUID pledge);

  /** Writes a pledge in another language; what was there goes. */
  void word(UUID pledge, Wording wording);

  /** The pledge as readers of a language see it: in English where it was not translated. */
  default Wording in(Pledge pledge, String language) {
    return wordings(pledge.id()).stream()
        .filter(one -> one.language().equals(language))
        .findFirst()
        .orElseGet(
            () -> new Wording("en", pledge.details().title(), pledge.details().promise(), true));
  }

  /**
   * A pledge in one language.
   *
   * @param language BCP 47 code
   * @param isConfirmed whether somebody who speaks it has confirmed the words
   */
  record Wording(String language, String title, String promise, boolean isConfirmed) {
    /** What is promised, line by line. */
    public List<String> lines() {
      return promise.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
