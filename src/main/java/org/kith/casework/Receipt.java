package org.kith.casework;

import java.time.Instant;

/** All that whoever told of a concern sees of it afterwards. */
public record Receipt(String reference, Instant at) {}
