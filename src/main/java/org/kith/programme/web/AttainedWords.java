package org.kith.programme.web;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Statement;
import org.kith.programme.AttainedShare;
import org.kith.programme.OutputFigures;
import org.kith.ui.Text;
import org.kith.ui.Words;

/** How far a target was reached, in words: "Not reached (84%)". */
final class AttainedWords {
  private AttainedWords() {}

  /** Null where it cannot be told. */
  static @Nullable Text of(OutputFigures output, @Nullable Statement target, Words words) {
    String shares =
        output.shares(target).stream()
            .map(share -> share(share, words))
            .distinct()
            .collect(Collectors.joining(words.plain("programme.team.or")));
    return output
        .attainment(target)
        .map(result -> words.text("figures.attainment." + result.id()))
        .map(
            result -> shares.isEmpty() ? result : Text.english(result.text() + " (" + shares + ")"))
        .orElse(null);
  }

  private static String share(AttainedShare share, Words words) {
    BigDecimal low = share.low();
    BigDecimal high = share.high();
    if (low != null && high != null) {
      return share.isExact()
          ? words.plain("programme.team.share", low)
          : words.plain("programme.team.share.between", low, high);
    }
    return low != null
        ? words.plain("programme.team.share.at-least", low)
        : words.plain("programme.team.share.at-most", high == null ? BigDecimal.ZERO : high);
  }
}
