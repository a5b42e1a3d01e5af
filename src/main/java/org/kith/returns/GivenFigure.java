package org.kith.returns;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;

/**
 * What a partner answered to one figure.
 *
 * @param number of the figure
 * @param amount null: nothing to report
 * @param words the precision word: "about", "at least", or empty
 * @param note what the partner adds to it; may be empty
 * @param statement id of the figure that it became; null: none yet
 */
public record GivenFigure(
    int number, @Nullable Amount amount, String words, String note, @Nullable String statement) {}
