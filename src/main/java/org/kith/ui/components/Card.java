package org.kith.ui.components;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A page worth going to, told in a few words.
 *
 * @param path without language prefix
 * @param note small print at its foot, such as a state or a date
 */
public record Card(Text title, String path, @Nullable Text text, @Nullable Text note) {}
