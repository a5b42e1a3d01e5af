package org.kith.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the cells of a sheet's column hold. */
public enum ColumnType {
  TEXT(String.class),
  /** {@link Integer} or {@link Long}. */
  INTEGER(Integer.class, Long.class),
  DECIMAL(BigDecimal.class),
  DATE(LocalDate.class);

  private final java.util.List<Class<?>> values;

  ColumnType(Class<?>... values) {
    this.values = java.util.List.of(values);
  }

  /** Whether a value may stand in such a column. */
  public boolean accepts(Object value) {
    return values.contains(value.getClass());
  }
}
