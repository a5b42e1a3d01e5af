package org.kith.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A service in a list.
 *
 * @param path without language prefix
 * @param facts where it is, how far away, what is spoken
 * @param state what has to be known first, such as that it is closed; null: nothing
 */
public record ServiceLine(
    String path, Text name, Text by, Text about, List<Text> facts, @Nullable Text state) {}
