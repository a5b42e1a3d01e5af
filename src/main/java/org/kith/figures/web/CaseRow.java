package org.kith.figures.web;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * A contradiction in a list of the team's.
 *
 * @param rule what is wrong, in a few words
 * @param owner who deals with it; null: nobody
 * @param due a sentence about the day until which it was put off; null: it was not
 * @param reach a tag for those that are not public; null: it is
 */
public record CaseRow(
    String path,
    Text rule,
    Text explanation,
    StandingTag severity,
    StandingTag state,
    @Nullable StandingTag reach,
    @Nullable String owner,
    @Nullable Text due) {}
