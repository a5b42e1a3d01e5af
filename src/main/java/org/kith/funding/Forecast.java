package org.kith.funding;

import java.time.YearMonth;
import java.util.SortedMap;
import org.kith.kernel.Amount;

/**
 * What is still to be paid, by the month in which it is planned. Nothing is spread over months that
 * nobody planned it for.
 *
 * @param months planned payments that are not made; past months are overdue
 * @param unplanned awarded and to be paid, without a date
 */
public record Forecast(SortedMap<YearMonth, Amount> months, Amount unplanned) {}
