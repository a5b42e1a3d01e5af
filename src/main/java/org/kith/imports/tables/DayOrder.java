package org.kith.imports.tables;

/** What comes first in {@code 03/04/2026}. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST
}
