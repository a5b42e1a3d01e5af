package org.kith.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.drawing.Svg;

/**
 * Slips of equality monitoring to print, A5, both sides.
 *
 * @param words of the language that the slips are in
 * @param left who got none, as they objected
 */
public record SlipsPage(
    Text title,
    List<Crumb> crumbs,
    Words words,
    List<Slip> slips,
    List<Question> questions,
    List<String> left)
    implements Page {
  /**
   * A slip.
   *
   * @param who whom to hand it to: on a strip that is torn off; null: whoever comes
   * @param number in place of a name; empty: none
   * @param qr to be answered on a phone; null: on paper only
   * @param address what the picture says; empty: there is none
   */
  public record Slip(@Nullable String who, String number, @Nullable Svg qr, String address) {}

  /**
   * A question.
   *
   * @param options empty: there is a line to write on
   */
  public record Question(Text heading, @Nullable Text hint, List<Text> options) {}

  public Language language() {
    return words.language();
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }
}
