package org.kith.activity.domain;

import java.util.UUID;

/**
 * A session whose register is being changed, locked until the transaction ends.
 *
 * @param isKept whether a device keeps its register
 */
record OpenSession(UUID id, String holder, boolean isCancelled, boolean isKept) {}
