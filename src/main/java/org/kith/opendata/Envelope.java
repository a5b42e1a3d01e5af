package org.kith.opendata;

import java.util.List;

/**
 * A page of a list, as Open Referral UK 3.0 wraps it, and the API too.
 *
 * @param pageNumber from 1
 * @param size how many are on this page
 * @param empty whether there is nothing on this page
 */
public record Envelope<T>(
    int totalItems,
    int totalPages,
    int pageNumber,
    int size,
    boolean firstPage,
    boolean lastPage,
    boolean empty,
    List<T> contents) {

  /** A page of so many altogether. */
  public static <T> Envelope<T> of(List<T> contents, int total, Paging paging) {
    int pages = Math.max(1, (total + paging.perPage() - 1) / paging.perPage());
    return new Envelope<>(
        total,
        pages,
        paging.page(),
        contents.size(),
        paging.page() == 1,
        paging.page() >= pages,
        contents.isEmpty(),
        contents);
  }
}
