package org.kith.ui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.ui.Language;
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

  /** Those chosen, in words; in the language of the first where they differ. */
  static <C> Text told(List<Choice<C>> choices, List<String> chosen, Words words) {
    List<Text> labels =
        choices.stream()
            .filter(choice -> chosen.contains(choice.code()))
            .map(choice -> choice.label().in(words))
            .toList();
    Language language = labels.isEmpty() ? words.language() : labels.getFirst().language();
    return new Text(labels.stream().map(Text::text).collect(Collectors.joining("; ")), language);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Look.Pick shown(Words words) {
    return new Look.Pick(code, label.in(words), label.hint(words).orElse(null));
  }
}
