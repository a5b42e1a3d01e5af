package org.kith.opendata;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table for other programs: a list of the API, a file of the bulk release and a table of the
 * team's feed. It holds what its reader may see; a visitor sees what is published, and counts of
 * people only from releases. Another table is another bean.
 */
public interface Dataset {
  /** Kebab-case and never changed: it is part of addresses. */
  String id();

  /** What it is called, in English. */
  String title();

  /** What a row of it is, in one English sentence. */
  String about();

  /** The first is {@code id}: a text that no other row has, fit for an address. */
  List<Column> columns();

  /**
   * Some of its rows, in an order that stays; a large table may give fewer than asked for.
   *
   * @param offset how many are left out before the first
   */
  Slice rows(int offset, int most);

  /** A row by the text in its first column; null: there is none. */
  default @Nullable Row row(String id) {
    return rows(0, Integer.MAX_VALUE).rows().stream()
        .filter(row -> id.equals(row.cells().getFirst()))
        .findFirst()
        .orElse(null);
  }

  /**
   * A column.
   *
   * @param name in small letters with underscores
   * @param about what it tells, in one English sentence
   */
  record Column(String name, Type type, String about) {}

  /** What stands in a column; every cell but the first may be empty. */
  enum Type {
    /** {@link String}. */
    TEXT,
    /** {@link Integer} or {@link Long}. */
    WHOLE,
    /** {@link java.math.BigDecimal}. */
    NUMBER,
    /** {@link java.time.LocalDate}. */
    DATE,
    /** {@link java.time.Instant}. */
    MOMENT,
    /** {@link Boolean}. */
    YES_NO,
    /** {@link List} of {@link String}. */
    TEXTS
  }

  /**
   * A row.
   *
   * @param cells one for every column; null for an empty one
   */
  record Row(List<@Nullable Object> cells) {
    public static Row of(@Nullable Object... cells) {
      return new Row(java.util.Arrays.asList(cells));
    }
  }

  /**
   * Some rows.
   *
   * @param total how many there are altogether
   */
  record Slice(List<Row> rows, int total) {
    public static <T> Slice of(List<T> all, int offset, int most, Function<T, Row> row) {
      return new Slice(all.stream().skip(offset).limit(most).map(row).toList(), all.size());
    }
  }

  /** A text that is left out where it is empty. */
  static @Nullable String given(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
