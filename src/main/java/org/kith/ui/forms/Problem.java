package org.kith.ui.forms;

import java.util.List;
import java.util.stream.Stream;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * What is wrong with an answer.
 *
 * @param key of the sentence, whose first argument is what the field is called
 * @param arguments of the sentence after the first
 * @param part the parts of the field to mend, hyphens between, such as {@code month-year}; empty:
 *     the field as a whole
 */
public record Problem(String key, List<Object> arguments, String part) {
  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(arguments), "");
  }

  /** The same problem, in one part of the field. */
  Problem in(String part) {
    return new Problem(key, arguments, part);
  }

  Text sentence(Label label, Words words) {
    Object[] all =
        Stream.concat(Stream.of(called(label, words)), arguments.stream()).toArray(Object[]::new);
    Text sentence = words.text(key, all);
    return new Text(capitalised(sentence.text()), sentence.language());
  }

  private static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  private static String called(Label label, Words words) {
    return label
        .called(words)
        .map(Text::text)
        .orElseGet(() -> withinSentence(label.in(words), words));
  }

  private static String withinSentence(Text label, Words words) {
    String text = label.text();
    if (text.endsWith("?") || text.endsWith("؟")) {
      return words.plain("ui.form.answer", text);
    }
    boolean isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return isWord && words.language().isEnglish() && label.language().isEnglish()
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
