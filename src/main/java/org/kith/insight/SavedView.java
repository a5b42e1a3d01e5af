package org.kith.insight;

import java.util.UUID;

/**
 * A dashboard that somebody comes back to.
 *
 * @param from first quarter, as addresses have it
 * @param to last quarter; "": the one in which it is looked at
 * @param savedBy id of the account
 */
public record SavedView(
    UUID id, String name, DashboardSubject subject, String from, String to, String savedBy) {}
