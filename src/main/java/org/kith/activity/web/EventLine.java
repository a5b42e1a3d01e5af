package org.kith.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * An event in the public list.
 *
 * @param path without language prefix
 * @param place empty: not said
 * @param facts a few words each: by telephone, languages
 * @param state null: it takes place
 */
public record EventLine(
    String path, Text title, Text hours, Text place, List<Text> facts, @Nullable Text state) {}
