package org.kith.ui.forms;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * An exact sum in pounds and pence: £1,234.50, 1234.5, 1 234. Nothing is rounded. A good answer is
 * a number of pence.
 */
public record MoneyField(String name, Label label, long leastPence, long mostPence)
    implements Field<Long> {
  private static final Pattern POUNDS =
      Pattern.compile("-?£?-?(\\d{1,11}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");
  private static final Pattern PARTS_OF_A_PENNY = Pattern.compile("-?£?-?[\\d,]+\\.\\d{3,}");
  private static final Look LOOK = new Look.Line("text", "", "decimal", 10, "£", "");

  /** From nothing to a thousand million pounds. */
  public static MoneyField of(String name, String key) {
    return of(name, Label.key(key));
  }

  public static MoneyField of(String name, Label label) {
    return new MoneyField(name, label, 0, 100_000_000_000L);
  }

  /** At least and at most this many pence; less than nothing for a repayment. */
  public MoneyField between(long leastPence, long mostPence) {
    return new MoneyField(name, label, leastPence, mostPence);
  }

  @Override
  public Look look(Words words) {
    return LOOK;
  }

  @Override
  public Answer<Long> read(Values values, Words words) {
    String typed = Typed.number(values.text(name));
    if (typed.isEmpty()) {
      return Answer.wrong("ui.form.missing");
    }
    if (PARTS_OF_A_PENNY.matcher(typed).matches()) {
      return Answer.wrong("ui.form.penny");
    }
    if (!POUNDS.matcher(typed).matches()) {
      return Answer.wrong("ui.form.money");
    }
    boolean isNegative = typed.indexOf('-') >= 0;
    BigDecimal pounds = new BigDecimal(typed.replaceAll("[£,-]", ""));
    long pence = pounds.movePointRight(2).longValueExact() * (isNegative ? -1 : 1);
    if (pence < leastPence || pence > mostPence) {
      return Answer.wrong("ui.form.between", pounds(leastPence, words), pounds(mostPence, words));
    }
    return new Answer.Given<>(pence);
  }

  @Override
  public Text told(Values values, Words words) {
    return read(values, words) instanceof Answer.Given<Long>(Long pence)
        ? new Text(pounds(pence, words), words.language())
        : Field.super.told(values, words);
  }

  @Override
  public Map<String, List<String>> write(Long pence) {
    String pounds = BigDecimal.valueOf(pence, 2).toPlainString();
    return Map.of(name, List.of(pounds.endsWith(".00") ? pounds.replace(".00", "") : pounds));
  }

  private static String pounds(long pence, Words words) {
    BigDecimal pounds = BigDecimal.valueOf(pence, 2);
    NumberFormat format = NumberFormat.getInstance(words.language().locale());
    format.setMinimumFractionDigits(pence % 100 == 0 ? 0 : 2);
    return (pence < 0 ? "−£" : "£") + format.format(pounds.abs());
  }
}
