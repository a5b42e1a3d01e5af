package org.kith.ui.components;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A state that something entered, oldest first in a timeline.
 *
 * @param when the day or period, worded; null where it is not known
 * @param colour of the tag, see {@code govuk/tag.jte}
 */
public record TimelineEntry(
    @Nullable String when, Text state, String colour, @Nullable Text reason) {}
