package org.kith.welcome;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One side of an exchange visited the other.
 *
 * @param isToCatalyst whether the cold spot's people went to the catalyst; else the other way round
 * @param people how many went; at least 1
 */
public record Visit(UUID id, LocalDate on, boolean isToCatalyst, int people, String learned) {}
