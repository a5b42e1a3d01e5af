package org.kith.ui.components;

import java.time.LocalDate;

/**
 * What somebody did to a thing.
 *
 * @param when the day, here
 * @param who a person's name, or what acted for the system
 * @param what in plain English
 * @param reason empty: none was given
 */
public record HistoryEntry(LocalDate when, String who, String what, String reason) {}
