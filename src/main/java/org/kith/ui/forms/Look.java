package org.kith.ui.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/** How a field looks, for its template. */
public sealed interface Look {
  /**
   * One line.
   *
   * @param type of the input: text, email, tel, search
   * @param autocomplete what the browser may fill in (WCAG 1.3.5), such as {@code name}; empty:
   *     nothing
   * @param inputmode the keyboard of a phone: numeric, decimal; empty: the usual one
   * @param width in characters: 2, 3, 4, 5, 10, 20; 0: as wide as the page
   * @param prefix before it, such as £; empty: none
   * @param suffix after it, such as %; empty: none
   */
  record Line(
      String type, String autocomplete, String inputmode, int width, String prefix, String suffix)
      implements Look {
    static final Line PLAIN = new Line("text", "", "", 0, "", "");

    Line filled(String autocomplete) {
      return new Line(type, autocomplete, inputmode, width, prefix, suffix);
    }

    Line wide(int width) {
      return new Line(type, autocomplete, inputmode, width, prefix, suffix);
    }

    Line before(String suffix) {
      return new Line(type, autocomplete, inputmode, width, prefix, suffix);
    }
  }

  /**
   * Several lines.
   *
   * @param limit the most characters
   */
  record Lines(int rows, int limit) implements Look {}

  /** Day, month and year. */
  record Day(boolean isBirthday) implements Look {}

  /** A password. Never shown again. */
  record Secret(String autocomplete) implements Look {}

  /**
   * A file.
   *
   * @param accepted endings, such as {@code .xlsx,.csv}
   */
  record File(String accepted) implements Look {}

  /** One box to tick. */
  record Tick() implements Look {}

  /** Some of a list. */
  record Picks(Style style, List<Pick> picks) implements Look {
    public Picks {
      picks = List.copyOf(picks);
    }
  }

  /** Ways to choose. */
  enum Style {
    RADIOS,
    /** Radios side by side, for two or three short ones. */
    INLINE,
    SELECT,
    CHECKBOXES
  }

  /**
   * Something to choose.
   *
   * @param hint null: none
   */
  record Pick(String code, Text label, @Nullable Text hint) {}
}
