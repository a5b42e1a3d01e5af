package org.kith.funding.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * An entry as the trail shows it, with what there was after it.
 *
 * @param path of the other agreement that it leads to or comes from; null: none that may be seen
 * @param notes why, which document says so, who entered and approved it
 * @param sum empty where no money moves
 * @param balances what there was after it, in the table's columns; empty where it does not count
 * @param standing null where it simply counts
 * @param decidePath where it is approved or declined; null: it is not to be, or not by this person
 * @param takeBackPath where it is undone; null: it cannot be, or not by this person
 */
public record TrailRow(
    String id,
    String when,
    String what,
    @Nullable String path,
    List<String> notes,
    String sum,
    List<String> balances,
    @Nullable Text standing,
    String colour,
    @Nullable String decidePath,
    @Nullable String takeBackPath) {}
