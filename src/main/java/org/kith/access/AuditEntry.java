package org.kith.access;

import java.time.Instant;

/**
 * What somebody did.
 *
 * @param who a person's name, or what acted for the system
 * @param what the action's meaning in plain English
 * @param reason may be empty
 */
public record AuditEntry(Instant at, String who, String what, String reason) {}
