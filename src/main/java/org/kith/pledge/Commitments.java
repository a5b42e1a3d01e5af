package org.kith.pledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What organisations committed to, and how it goes. Changing needs {@link Pledges#MANAGE}. */
public interface Commitments {
  /** What audit and history call a commitment. */
  String SUBJECT = "pledge-commitment";

  /** Those that are meant, the first made first; then those that were given up. */
  List<Commitment> of(UUID signatory);

  /** Commits an organisation to practices that it is not committed to yet. */
  void take(UUID signatory, Collection<UUID> practices);

  /** Commits an organisation to something in words of its own; the same id again does nothing. */
  void add(UUID id, UUID signatory, String words);

  /**
   * How it goes; the same id again does nothing. What is given up is meant no more, and can be
   * chosen anew; what was told of it stays.
   */
  void tell(
      UUID id, UUID signatory, UUID commitment, Commitment.Progress progress, String evidence);
}
