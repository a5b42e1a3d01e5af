package org.kith.programme;

import java.util.List;

/**
 * A question worded by others, to be shown with its licence and attribution.
 *
 * @param places what may stand for <code>{place}</code> in the wording
 * @param groups what may stand for <code>{group}</code> in the wording
 * @param headline the answers that are added up for the headline share
 * @param multiple whether more than one answer may be given
 * @param askedWhen who is asked; empty: everybody
 * @param scale the scale that it is a part of, such as {@code ucla-3}; empty: none
 * @param confirmed whether it was compared with the official questionnaire; before that it must not
 *     be shown as the official wording
 */
public record OfficialQuestion(
    String id,
    Framework framework,
    String wording,
    List<String> places,
    List<String> groups,
    List<String> answers,
    List<String> headline,
    boolean multiple,
    String askedWhen,
    String scale,
    boolean confirmed,
    String licence,
    String attribution) {

  public OfficialQuestion {
    places = List.copyOf(places);
    groups = List.copyOf(groups);
    answers = List.copyOf(answers);
    headline = List.copyOf(headline);
  }
}
