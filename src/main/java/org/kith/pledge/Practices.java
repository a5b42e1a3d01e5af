package org.kith.pledge;

import java.util.List;
import java.util.UUID;
import org.kith.access.HeldRecords;

/** What organisations can commit to. Everybody may read it; changing needs {@link Pledges#PLAN}. */
public interface Practices extends HeldRecords<Practice, PracticeDetails> {
  /** What audit and history call a practice. */
  String SUBJECT = "pledge-practice";

  /** By title. */
  List<Practice> of(UUID pledge);
}
