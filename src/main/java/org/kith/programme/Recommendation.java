package org.kith.programme;

import org.kith.kernel.Period;

/**
 * What should happen next.
 *
 * @param subject id of the programme, priority or project that it is about
 * @param owner the organisation that is to act
 * @param source the document that says so
 */
public record Recommendation(
    String id,
    String subject,
    String text,
    Named owner,
    Period due,
    String source,
    String section) {

  /** The same, with its owner's name. */
  public Recommendation ownedBy(Named named) {
    return new Recommendation(id, subject, text, named, due, source, section);
  }
}
