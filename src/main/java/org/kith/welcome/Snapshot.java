package org.kith.welcome;

import java.time.YearMonth;
import java.util.UUID;

/** A place's month as its coordinator tells it. */
public record Snapshot(
    UUID place, String holder, YearMonth month, SnapshotDetails details, int version) {}
