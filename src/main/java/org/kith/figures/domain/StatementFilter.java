package org.kith.figures.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;

/**
 * Which statements a reader asks for, and in which order.
 *
 * @param subject only about this subject and what belongs to it; empty: about any
 * @param kind only of this kind; null: of any
 * @param onlyContradicted only those whose value an open contradiction questions
 * @param withCounts also those that merely count the items of a list
 * @param words each must occur in the label or breakdown, lower case
 */
public record StatementFilter(
    String subject,
    @Nullable Kind kind,
    boolean onlyContradicted,
    boolean withCounts,
    List<String> words,
    Order order) {

  public StatementFilter {
    words = List.copyOf(words);
  }

  /** What comes first. */
  public enum Order {
    /** Programme, priorities and their projects, the area; each with its headlines first. */
    SUBJECT,
    /** From A to Z. */
    LABEL,
    /** As each document says it. */
    DOCUMENT
  }
}
