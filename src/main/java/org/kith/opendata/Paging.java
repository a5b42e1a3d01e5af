package org.kith.opendata;

import java.util.List;
import java.util.Map;

/** Which page of a list is asked for. */
public record Paging(int page, int perPage) {
  private static final int USUAL = 20;
  private static final int MOST = 100;
  private static final int LAST = 1_000_000;

  /**
   * By the parameters {@code page} and {@code per_page}.
   *
   * @throws NotUnderstood where one of them is no such number
   */
  public static Paging of(Map<String, String> parameters) {
    return new Paging(
        Parameters.number(parameters, "page", 1, LAST).orElse(1),
        Math.min(MOST, Parameters.number(parameters, "per_page", 1, LAST).orElse(USUAL)));
  }

  /** How many there are on the pages before. */
  public int offset() {
    return (page - 1) * perPage;
  }

  /** The page of a list that is there as a whole. */
  <T> Envelope<T> of(List<T> all) {
    int from = Math.min(offset(), all.size());
    return Envelope.of(all.subList(from, Math.min(all.size(), from + perPage)), all.size(), this);
  }
}
