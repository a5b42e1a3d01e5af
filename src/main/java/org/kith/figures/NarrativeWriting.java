package org.kith.figures;

import java.util.List;
import java.util.Optional;
import org.kith.access.Action;

/**
 * Narratives as the team writes them: a draft, then what everybody reads, with every version kept.
 * For those inside.
 */
public interface NarrativeWriting {
  /** Drafts narratives. */
  Action WRITE = new Action("figures.write");

  /** Publishes narratives, and confirms translations. */
  Action PUBLISH = new Action("figures.publish-text");

  /** What a freeze calls a narrative. */
  String KIND = "narrative";

  /**
   * What somebody writes.
   *
   * @param saysTheEnglish of a translation: that it says what the English that is live says
   * @param isMachineDrafted of a translation: that a machine drafted it
   */
  record Draft(String markdown, boolean saysTheEnglish, boolean isMachineDrafted) {}

  /** Every narrative in every language, by place. */
  List<WrittenText> all();

  /** The narrative of a place; one without any version where nobody wrote it yet. */
  WrittenText at(String place, String language);

  /** All versions, the latest first. */
  List<TextVersion> versions(String place, String language);

  Optional<TextVersion> version(String place, String language, int number);

  /**
   * Saves a draft. The same text again is not another version.
   *
   * @param seen the number of the latest version when the person began: another refuses with {@code
   *     ChangedMeanwhile}
   */
  void save(String place, String language, int seen, Draft draft);

  /**
   * Makes the latest version what everybody reads. Refuses one with HTML, or with figures that the
   * public cannot see ({@code TextNotReady}), and anything while a freeze holds.
   *
   * @param number of the version that the person saw
   */
  void publish(String place, String language, int number);

  /** Somebody who knows the language read a machine's draft beside the English: it is right. */
  void confirm(String place, String language, int number);

  /** Makes an earlier text the draft again. */
  void goBack(String place, String language, int seen, int to);
}
