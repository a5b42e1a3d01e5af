package org.kith.welcome.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;
import org.kith.ui.components.Status;

/**
 * A place in the public list.
 *
 * @param number by which the map shows it
 * @param path without language prefix
 * @param hours of the day that was asked for, or of the week
 * @param where building and locality
 * @param facts a few words each
 * @param status open now, or closed on that day; null: neither
 */
public record PlaceLine(
    int number,
    String path,
    String name,
    Text hours,
    Text where,
    List<Text> facts,
    @Nullable Status status) {}
