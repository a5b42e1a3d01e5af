package org.kith.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import org.kith.kernel.Refusal;

/** The wording of one language, with its numbers and dates. */
public final class Words {
  /** A pattern of parts of a date in a language. */
  private record Parts(String parts, Language language) {}

  private static final Lent<Text, MessageFormat> SENTENCES =
      new Lent<>(pattern -> new MessageFormat(pattern.text(), pattern.language().locale()));
  private static final Lent<Language, NumberFormat> NUMBERS =
      new Lent<>(language -> NumberFormat.getInstance(language.locale()));
  private static final Lent<Parts, DateFormat> DATES = new Lent<>(Words::dates);

  private final Messages messages;
  private final Language language;

  Words(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** Whether a message is worded, in this language or in English. */
  public boolean has(String key) {
    return messages.has(key);
  }

  /** A message with its arguments put in, and the language it came out in. */
  public Text text(String key, Object... arguments) {
    Text pattern = messages.pattern(key, language);
    return isPlain(pattern.text())
        ? pattern
        : new Text(SENTENCES.use(pattern, one -> one.format(arguments)), pattern.language());
  }

  /** What is wrong, in this language where it is worded there, else in English. */
  public Text refused(Refusal refusal) {
    return refusal.key().isEmpty() ? Text.english(refusal.sentence()) : text(refusal.key());
  }

  /** A message for places that hold no markup, such as an attribute or a chart's label. */
  public String plain(String key, Object... arguments) {
    return text(key, arguments).text();
  }

  /** A message for a template, marked with its language where that is not the page's. */
  public Content say(String key, Object... arguments) {
    return show(text(key, arguments));
  }

  /** Content for a template, marked with its language where that is not the page's. */
  public Content show(Text text) {
    if (text.language().code().equals(language.code())) {
      return output -> output.writeUserContent(text.text());
    }
    return output -> {
      output.writeContent("<span lang=\"" + text.language().code() + "\"");
      if (text.language().direction() != language.direction()) {
        output.writeContent(" dir=\"" + text.language().direction().code() + "\"");
      }
      output.writeContent(">");
      output.writeUserContent(text.text());
      output.writeContent("</span>");
    };
  }

  /** Whole number or decimal with this language's separators: 4,000. */
  public String number(Number number) {
    return NUMBERS.use(language, format -> format.format(number));
  }

  /** A day in full: 3 November 2021. */
  public String date(LocalDate day) {
    return formatted(DateFormat.YEAR_MONTH_DAY, day);
  }

  /** A day with its weekday: Wednesday 3 November 2021. */
  public String weekday(LocalDate day) {
    return formatted(DateFormat.YEAR_MONTH_WEEKDAY_DAY, day);
  }

  /** A month: November 2021. */
  public String month(YearMonth month) {
    return formatted(DateFormat.YEAR_MONTH, month.atDay(1));
  }

  private String formatted(String parts, LocalDate day) {
    Date instant = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    return DATES.use(new Parts(parts, language), format -> format.format(instant));
  }

  private static DateFormat dates(Parts wanted) {
    DateFormat format = DateFormat.getPatternInstance(wanted.parts(), wanted.language().locale());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /** Nothing is put in, and no quote means anything else. */
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
  }
}
