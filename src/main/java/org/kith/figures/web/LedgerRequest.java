package org.kith.figures.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;
import org.kith.figures.domain.StatementFilter;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the address of the ledger asks for; everything may be missing.
 *
 * @param q words to look for in the labels
 * @param page counted from 1
 */
record LedgerRequest(
    @Nullable String subject,
    @Nullable String kind,
    @Nullable Boolean contradicted,
    @Nullable Boolean counts,
    @Nullable String q,
    @Nullable String sort,
    @Nullable Integer page) {
  private static final int LONGEST_SEARCH = 100;

  StatementFilter filter() {
    return new StatementFilter(
        subject == null ? "" : subject.strip(),
        chosenKind(),
        Boolean.TRUE.equals(contradicted),
        Boolean.TRUE.equals(counts),
        Arrays.stream(search().toLowerCase(Locale.ROOT).split(" "))
            .filter(word -> !word.isEmpty())
            .toList(),
        order());
  }

  /** Null where any kind will do. */
  @Nullable Kind chosenKind() {
    return kind == null || kind.isEmpty()
        ? null
        : Kind.of(kind).orElseThrow(LedgerRequest::unknown);
  }

  StatementFilter.Order order() {
    return sort == null || sort.isEmpty()
        ? StatementFilter.Order.SUBJECT
        : Arrays.stream(StatementFilter.Order.values())
            .filter(order -> word(order).equals(sort))
            .findFirst()
            .orElseThrow(LedgerRequest::unknown);
  }

  /** The words as the reader typed them, without control characters, at most 100 characters. */
  String search() {
    String typed = q == null ? "" : q.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
  }

  int number() {
    return page == null ? 1 : page;
  }

  /** The same question as a query, without the page: {@code ?kind=target} or empty. */
  Query query() {
    return new Query()
        .with("subject", filter().subject())
        .with("kind", kind == null ? "" : kind)
        .with("contradicted", filter().onlyContradicted() ? "yes" : "")
        .with("counts", filter().withCounts() ? "yes" : "")
        .with("q", search())
        .with("sort", order() == StatementFilter.Order.SUBJECT ? "" : word(order()));
  }

  boolean isFiltered() {
    StatementFilter filter = filter();
    return !filter.subject().isEmpty()
        || filter.kind() != null
        || filter.onlyContradicted()
        || !filter.words().isEmpty();
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
