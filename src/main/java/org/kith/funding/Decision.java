package org.kith.funding;

import java.time.Instant;

/**
 * What was decided about an entry that needed approval. Once, and never changed.
 *
 * @param by account id of who decided
 * @param own whether it was decided by who entered it, because nobody else could
 * @param reason why; never empty when it was declined or decided by who entered it
 */
public record Decision(boolean approved, String by, Instant at, boolean own, String reason) {}
