package org.kith.ui;

import org.jspecify.annotations.Nullable;

/**
 * Whose site it is.
 *
 * @param programme the programme's name, beside the wordmark
 * @param note a sentence for the foot of every page, such as who runs it; null: none
 */
public record Site(Text programme, @Nullable Text note) {}
