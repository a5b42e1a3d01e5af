package org.kith.ui.components;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * Something that somebody did, in the history of a record.
 *
 * @param who the person's name, or what ran
 * @param reason null: none was given
 */
public record HistoryEntry(Instant at, String who, Text what, @Nullable Text reason) {}
