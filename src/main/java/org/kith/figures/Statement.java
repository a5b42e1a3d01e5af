package org.kith.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;

/**
 * One figure as one source states it. Equal quantity, overlapping period and equal breakdown mean
 * that two statements speak of the same thing, and may disagree.
 *
 * @param label what is counted, in plain English, without the number
 * @param value an amount, or days for statements of kind date
 * @param words the precision word as printed ("more than", "about"), or empty
 * @param partOf id of the total that this is a part of
 * @param complete on a total: whether its parts are all of it
 * @param base for shares and growth: what it is a share of
 * @param source id of the document
 * @param section where in the document
 */
public record Statement(
    String id,
    Quantity quantity,
    String label,
    Prominence prominence,
    Kind kind,
    Value value,
    String words,
    Period period,
    Breakdown breakdown,
    @Nullable String partOf,
    Completeness complete,
    String base,
    String source,
    String section,
    String note) {

  /** What a statement says: an amount of something, or the days of an event. */
  public sealed interface Value {}

  public record Of(Amount amount) implements Value {}

  /** First and last possible day, both included. An open end is null. */
  public record On(@Nullable LocalDate first, @Nullable LocalDate last) implements Value {}

  public Subject subject() {
    return quantity.subject();
  }

  /** The same statement as a part of another total. */
  public Statement asPartOf(String total) {
    return new Statement(
        id,
        quantity,
        label,
        prominence,
        kind,
        value,
        words,
        period,
        breakdown,
        total,
        complete,
        base,
        source,
        section,
        note);
  }

  /** The amount, or null for a date. */
  public @Nullable Amount amount() {
    return value instanceof Of(Amount amount) ? amount : null;
  }
}
