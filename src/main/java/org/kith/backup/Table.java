package org.kith.backup;

import java.util.List;

/**
 * A table as the catalogue describes it; the statements come from the server, which quotes names.
 *
 * @param name schema and table, such as {@code figures.statement}
 * @param columns those that hold what cannot be computed
 * @param reads every row in the order of the primary key
 * @param writes the same columns
 * @param empties takes every row away
 * @param finds whether there is any row
 * @param refersTo tables whose rows have to be there first, unless a key waits for the commit
 * @param triggersOff for a table with triggers of its own, which have done their work; else empty
 * @param triggersOn undoes that
 */
record Table(
    String name,
    List<String> columns,
    String reads,
    String writes,
    String empties,
    String finds,
    List<String> refersTo,
    String triggersOff,
    String triggersOn) {}
