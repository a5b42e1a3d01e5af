package org.kith.evaluation;

import java.util.List;
import java.util.UUID;
import org.kith.access.Action;

/** Drafts editions, publishes them, and takes texts out of them. */
public interface Publishing {
  /** Freezes the report as a draft of an edition. */
  Action DRAFT = new Action("evaluation.draft");

  /** Publishes an edition that somebody else drafted, or discards a draft. */
  Action PUBLISH = new Action("evaluation.publish");

  /** Takes a text out of every published edition. */
  Action WITHDRAW = new Action("evaluation.withdraw");

  /**
   * Freezes what visitors would read now: values, document and files. The draft never changes; what
   * is published is exactly what was drafted.
   *
   * @param id tells this attempt from every other: made twice, a draft is one
   */
  void draft(UUID id, String title, String note);

  /**
   * Publishes a draft.
   *
   * @param alone why nobody else than its author approves it; refused where it is the author and
   *     this is empty, ignored where it is somebody else
   */
  EditionNumber publish(UUID id, String alone);

  /** Gives a draft up and erases what it held; that there was one stays known. */
  void discard(UUID id, String reason);

  /**
   * Takes a text out of every published edition that tells it: each is withdrawn, its content
   * erased, and a revision without the text published in its stead. Drafts that hold it are
   * discarded. No later report tells it again in the same words.
   *
   * @param reason which readers will see; it names nobody
   * @return the revisions
   */
  List<EditionNumber> withdraw(String place, String reason);
}
