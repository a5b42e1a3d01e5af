package org.kith.welcome;

import java.time.LocalDate;

/**
 * Whether a standard was met on a day.
 *
 * @param note what was seen, or what has to be done; may be empty
 */
public record StandardCheck(Standard standard, boolean isMet, String note, LocalDate checkedOn) {}
