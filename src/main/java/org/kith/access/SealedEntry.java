package org.kith.access;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the audit trail as a seal covers it.
 *
 * @param texts every text column, in the table's order
 */
record SealedEntry(long id, Instant at, List<String> texts) {}
