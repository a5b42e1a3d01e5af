package org.kith.figures;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;

/**
 * A figure to be entered.
 *
 * @param subject id of what it is about
 * @param definition key of the quantity, unique within the subject
 * @param label what is counted, in plain English, for a definition that is new; else empty
 * @param words the precision word: "more than", "about", or empty; see {@link Precision}
 * @param base for shares: what it is a share of
 * @param source id of the document, or {@link Source#OWN_RECORDS}
 * @param section where in the document or the records
 * @param supersedes id of the entry that it corrects; null: none
 * @param why why that is corrected; empty where nothing is
 * @param once the same for every click on one form; empty: entered as often as asked
 */
public record NewStatement(
    String subject,
    String definition,
    String label,
    Kind kind,
    Amount amount,
    String words,
    Period period,
    Breakdown breakdown,
    String base,
    String source,
    String section,
    String note,
    @Nullable String supersedes,
    String why,
    String once) {

  /** What was reported of a quantity that is defined already. */
  public static NewStatement of(
      String subject,
      String definition,
      Amount amount,
      Period period,
      String source,
      String section) {
    return new NewStatement(
        subject,
        definition,
        "",
        Kind.REPORTED,
        amount,
        "",
        period,
        Breakdown.TOTAL,
        "",
        source,
        section,
        "",
        null,
        "",
        "");
  }

  /** The same with a precision word. */
  public NewStatement inWords(String words) {
    return new NewStatement(
        subject,
        definition,
        label,
        kind,
        amount,
        words,
        period,
        breakdown,
        base,
        source,
        section,
        note,
        supersedes,
        why,
        once);
  }

  /** The same of a part. */
  public NewStatement of(Breakdown part) {
    return new NewStatement(
        subject,
        definition,
        label,
        kind,
        amount,
        words,
        period,
        part,
        base,
        source,
        section,
        note,
        supersedes,
        why,
        once);
  }

  /** The same, in place of an earlier entry. */
  public NewStatement correcting(String statement, String why) {
    return new NewStatement(
        subject,
        definition,
        label,
        kind,
        amount,
        words,
        period,
        breakdown,
        base,
        source,
        section,
        note,
        statement,
        why,
        once);
  }

  /** The same, entered once however often it is asked for under this name. */
  public NewStatement once(String once) {
    return new NewStatement(
        subject,
        definition,
        label,
        kind,
        amount,
        words,
        period,
        breakdown,
        base,
        source,
        section,
        note,
        supersedes,
        why,
        once);
  }
}
