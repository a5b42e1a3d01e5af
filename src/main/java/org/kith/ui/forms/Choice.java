package org.kith.ui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * Something that can be chosen.
 *
 * @param code its value in the page
 */
public record Choice<C>(C value, String code, Label label) {
  /** A record of the programme, by its own name. */
  public static <C> Choice<C> of(C value, String code, Text name) {
    return new Choice<>(value, code, Label.of(name));
  }

  /** Every constant in its order, worded by its lower-case name ({@code NOT_BEGUN}: not-begun). */
  public static <E extends Enum<E>> List<Choice<E>> each(Class<E> type, String keysBegin) {
    return some(keysBegin, Arrays.asList(type.getEnumConstants()));
  }

  /** Some constants in this order, worded by their lower-case names. */
  public static <E extends Enum<E>> List<Choice<E>> some(String keysBegin, List<E> constants) {
    return constants.stream()
        .map(constant ->
            new Choice<>(constant, code(constant), Label.key(keysBegin + code(constant))))
        .toList();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Look.Pick shown(Words words) {
    return new Look.Pick(code, label.in(words), label.hint(words).orElse(null));
  }
}
