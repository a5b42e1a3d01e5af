package org.kith.activity;

import java.util.UUID;

/**
 * What was given out was recorded or changed; told within its own transaction, so that what is
 * counted from it is true at once.
 */
public record DistributionRecorded(UUID distribution) {}
