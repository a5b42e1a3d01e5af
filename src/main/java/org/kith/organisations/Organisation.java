package org.kith.organisations;

/**
 * A body that the programme deals with, under the name it uses itself.
 *
 * @param footprint where it works: the id of a locality, or {@code borough-wide}, {@code
 *     unattached} (not known to belong anywhere) or {@code outside} (based elsewhere)
 * @param about one sentence; empty where nothing is said
 */
public record Organisation(String id, String name, Sector sector, String footprint, String about) {}
