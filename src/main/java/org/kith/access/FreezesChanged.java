package org.kith.access;

import org.kith.kernel.AreaId;

/**
 * A freeze on publishing was entered, changed or given up, or an exception made: told in the same
 * transaction, so that what is to come out by itself waits for the right moment.
 */
public record FreezesChanged(AreaId area) {}
