package org.kith.comms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;

/** News as the team writes, schedules, translates, corrects and withdraws it. For those inside. */
public interface NewsDesk {
  /** Drafts news and translations of it. */
  Action WRITE = new Action("comms.write");

  /** Publishes, schedules and withdraws news, and confirms translations. */
  Action PUBLISH = new Action("comms.publish");

  /** What audit, files and a freeze call a piece of news. */
  String KIND = "news";

  /**
   * What somebody writes.
   *
   * @param saysTheEnglish of a translation: that it says what the English says that is out
   * @param isMachineDrafted of a translation: that a machine drafted it
   */
  record Draft(NewsText says, boolean saysTheEnglish, boolean isMachineDrafted) {}

  /** Newest first; those that nobody has scheduled before them. */
  List<TeamNews> all();

  Optional<TeamNews> item(String slug);

  /** Every version of a text, the latest first. */
  List<NewsVersion> versions(String slug, String language);

  /** Begins a piece of news; tells its slug, which is made of its title. */
  String add(NewsText says);

  /**
   * Saves a draft.
   *
   * @param seen the number of the latest version when the person began: another refuses with {@code
   *     ChangedMeanwhile}
   */
  void save(String slug, String language, int seen, Draft draft);

  /**
   * Lets the latest version out: a piece of news now or at its time, a correction or a translation
   * at once, with the news where that is still to come. Refuses texts that the public could not be
   * shown ({@code TextNotReady}), and what would come out while a freeze holds; what is scheduled
   * into a freeze waits until its end.
   *
   * @param number of the version that the person saw
   * @param when null: now, or as it is scheduled
   */
  void publish(String slug, String language, int number, @Nullable Instant when);

  /** Nobody outside reads it any more. Publishing brings it back. */
  void withdraw(String slug, String reason);

  /** Somebody who knows the language read a machine's draft beside the English: it is right. */
  void confirm(String slug, String language, int number);
}
