package org.kith.insight.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an activity to count by.
 *
 * @param place id of the locality where it takes place
 */
record ActivityFacts(
    UUID id, String holder, @Nullable String project, String aim, @Nullable String place) {}
