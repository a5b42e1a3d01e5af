package org.kith.ui.components;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A line of a task list.
 *
 * @param path where it is done, without language prefix; null: it cannot be begun yet
 * @param isDone shown plainly, without a tag
 */
public record Task(
    Text name, @Nullable Text hint, @Nullable String path, Text state, boolean isDone) {}
