package org.kith.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;

/**
 * Concerns about somebody's safety: anybody in the team tells, the safeguarding leads read, and
 * nobody else learns more than that what they told was sent.
 */
public interface Concerns {
  /** Tells the safeguarding leads of a concern. */
  Action RAISE = new Action("casework.raise-concern");

  /** Reads concerns and sees to them. */
  Action LEAD = new Action("casework.lead-concern");

  /** Enters whom to ring and what whoever is worried reads. */
  Action SET = new Action("casework.who-to-ring");

  /** What audit and history call a concern. */
  String SUBJECT = "concern";

  /** Tells the leads; the reference is all that the teller keeps. */
  String raise(NewConcern told);

  /** What the current actor told, the latest first. */
  List<Receipt> told();

  /**
   * Whether anybody has an account who would read it.
   *
   * @param holder id of the organisation; empty: the area's leads
   */
  boolean hasReader(String holder);

  /**
   * Those that the current actor may see to, the latest first; that they were listed says nothing
   * of what is in them.
   *
   * @param closed those that are closed, or all others
   */
  List<ConcernLine> all(boolean closed);

  /** Opens one, which is noted. */
  Optional<Concern> read(UUID id);

  /**
   * @param version the one that was seen
   */
  void act(UUID id, int version, Step.Words step);

  /** Closes it with what came of it. */
  void close(UUID id, int version, Step.Words outcome);

  /**
   * Gives it to a lead, perhaps to oneself.
   *
   * @param lead id of the account
   */
  void handOver(UUID id, int version, String lead);

  /** Names of those who may see to what belongs there, by account. */
  Map<String, String> leads(String holder);
}
