package org.kith.ui.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Words;

/**
 * A text: trimmed, bounded, without control characters. Good answers have at least one character.
 *
 * @param limit the most characters (code points)
 * @param pattern what the whole text has to match; null: anything
 * @param patternKey the sentence for what does not
 */
public record TextField(
    String name, Label label, int limit, Look look, @Nullable Pattern pattern, String patternKey)
    implements Field<String> {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;.]+(\\.[^\\s@<>\"(),:;.]+)+");
  private static final Pattern PHONE = Pattern.compile("[+(]?[\\p{Nd}][\\p{Nd} ()+./-]{5,}");

  /** One line of at most 200 characters. */
  public static TextField of(String name, String key) {
    return of(name, Label.key(key));
  }

  public static TextField of(String name, Label label) {
    return new TextField(name, label, 200, Look.Line.PLAIN, null, "");
  }

  /** Several lines, of at most 4,000 characters. */
  public static TextField lines(String name, String key) {
    return lines(name, Label.key(key));
  }

  public static TextField lines(String name, Label label) {
    return new TextField(name, label, 4000, new Look.Lines(5, 4000), null, "");
  }

  /** An e-mail address. */
  public static TextField email(String name, String key) {
    Look look = new Look.Line("email", "email", "", 0, "", "");
    return new TextField(name, Label.key(key), 254, look, EMAIL, "ui.form.email");
  }

  /** Whether a text is an e-mail address, for a field that takes others too. */
  public static boolean isEmail(String text) {
    return EMAIL.matcher(text).matches();
  }

  /** A telephone number, kept as it was typed. */
  public static TextField phone(String name, String key) {
    Look look = new Look.Line("tel", "tel", "", 20, "", "");
    return new TextField(name, Label.key(key), 30, look, PHONE, "ui.form.phone");
  }

  /** The most characters (code points) of a good answer. */
  public TextField atMost(int limit) {
    Look limited = look instanceof Look.Lines(int rows, _) ? new Look.Lines(rows, limit) : look;
    return new TextField(name, label, limit, limited, pattern, patternKey);
  }

  /** What the whole text has to match, and the sentence for what does not. */
  public TextField matching(Pattern pattern, String key) {
    return new TextField(name, label, limit, look, pattern, key);
  }

  /**
   * What a browser may fill in about the person at it: a token of WCAG 1.3.5, such as {@code name}
   * or {@code postal-code}; {@code off} for one of somebody else.
   */
  public TextField autocomplete(String token) {
    return look instanceof Look.Line line ? looking(line.filled(token)) : this;
  }

  /** As wide as 2, 3, 4, 5, 10 or 20 characters. */
  public TextField wide(int characters) {
    return look instanceof Look.Line line ? looking(line.wide(characters)) : this;
  }

  public TextField rows(int rows) {
    return looking(new Look.Lines(rows, limit));
  }

  /** The same field, which may be left empty: its answer is the empty text then. */
  public Field<String> orEmpty() {
    return optional()
        .as(text -> text.orElse(""), text -> Optional.of(text).filter(some -> !some.isEmpty()));
  }

  @Override
  public Look look(Words words) {
    return look;
  }

  @Override
  public Answer<String> read(Values values, Words words) {
    String raw = values.text(name);
    if (Typed.hasUnkeepable(raw)) {
      return Answer.wrong("ui.form.unkeepable");
    }
    String text = Typed.text(raw);
    int length = text.codePointCount(0, text.length());
    if (length == 0) {
      return Answer.wrong("ui.form.missing");
    }
    if (length > limit) {
      return Answer.wrong("ui.form.long", limit, length - limit);
    }
    if (look instanceof Look.Line && text.indexOf('\n') >= 0) {
      return Answer.wrong("ui.form.one-line");
    }
    return pattern == null || pattern.matcher(text).matches()
        ? new Answer.Given<>(text)
        : Answer.wrong(patternKey);
  }

  @Override
  public Map<String, List<String>> write(String value) {
    return Map.of(name, List.of(value));
  }

  private TextField looking(Look look) {
    return new TextField(name, label, limit, look, pattern, patternKey);
  }
}
