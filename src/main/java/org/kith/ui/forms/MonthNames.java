package org.kith.ui.forms;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.Stream;
import org.kith.ui.Language;

/** Reads a month as people write it: 3, 03, March, mar; in the page's language too. */
final class MonthNames {
  private static final int SHORTEST = 3;

  private MonthNames() {}

  /** 1 to 12; 0 where it is no month. */
  static int month(String raw, Language language) {
    String typed = Typed.number(raw);
    if (typed.matches("\\d{1,2}")) {
      int month = Integer.parseInt(typed);
      return month <= 12 ? month : 0;
    }
    String name = Typed.text(raw).toLowerCase(Locale.ROOT);
    return Stream.of(language.locale(), ULocale.UK)
        .mapToInt(locale -> named(name, locale))
        .filter(month -> month > 0)
        .findFirst()
        .orElse(0);
  }

  private static int named(String name, ULocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
      for (int month = 0; month < months.length; month++) {
        String whole = months[month].toLowerCase(locale.toLocale());
        if (whole.equals(name) || (name.length() >= SHORTEST && whole.startsWith(name))) {
          return month + 1;
        }
      }
    }
    return 0;
  }
}
