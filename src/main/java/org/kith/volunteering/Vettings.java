package org.kith.volunteering;

import java.util.List;
import java.util.UUID;
import org.kith.access.Action;

/**
 * Checks on people. A certificate is looked at and given back: nothing of it is kept but its date
 * and number, and these no longer than six months after the decision.
 */
public interface Vettings {
  /** Records what came of checks. */
  Action VET = new Action("volunteering.vet");

  /** For so many months a certificate's details are kept (DBS code of practice, 2015). */
  int MONTHS_KEPT = 6;

  /** Notes a decision, which is not changed afterwards; the same id again does nothing. */
  void note(Vetting vetting);

  /** The latest decision first. */
  List<Vetting> of(UUID record);
}
