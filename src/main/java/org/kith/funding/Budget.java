package org.kith.funding;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * Money of one funder for one year that is meant for something. How much is on its trail.
 *
 * @param funder the organisation that pays
 * @param year a financial year such as 2019/20, a longer period, or unstated
 * @param priority what it is set aside for; null: no one priority
 * @param version goes up with every change
 */
public record Budget(
    String id,
    String name,
    String funder,
    Period year,
    @Nullable String priority,
    String note,
    int version) {}
