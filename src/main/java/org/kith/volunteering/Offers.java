package org.kith.volunteering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.TooManyForms;

/** Who offers to volunteer. */
public interface Offers {
  /** Sees and notes offers. */
  Action OFFERS = new Action("volunteering.offers");

  /** What audit and history call an offer. */
  String SUBJECT = "volunteer-offer";

  /**
   * Somebody without an account offers to take on a role that is open to all; the same id again
   * does nothing. Too many from one place have to wait ({@link TooManyForms}).
   *
   * @param language in which they wrote, as a BCP 47 code
   * @param network where the form comes from
   */
  void offer(
      UUID id,
      UUID role,
      String name,
      String contact,
      String words,
      String language,
      String network);

  /** Those that wait, the oldest first. */
  List<Offer> waiting();

  Optional<Offer> find(UUID id);

  /**
   * Takes somebody on. Name and contact go to their record, and from the offer.
   *
   * @param version the one that was seen
   * @param record the person's record, held by the role's organisation
   * @return id of the volunteer
   */
  UUID take(UUID id, int version, UUID record);

  /**
   * @param version the one that was seen
   */
  void decline(UUID id, int version, String reason);
}
