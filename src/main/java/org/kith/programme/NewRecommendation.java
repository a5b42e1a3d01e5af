package org.kith.programme;

import org.kith.kernel.Period;

/**
 * What should happen next, as somebody writes it down.
 *
 * @param subject id of the programme, priority or published project that it is about
 * @param text may hold figures inserted by reference
 * @param owner id of the organisation that is to act
 * @param source id of the document that says so, or the team's own records
 * @param section where in it; may be empty
 */
public record NewRecommendation(
    String subject, String text, String owner, Period due, String source, String section) {}
