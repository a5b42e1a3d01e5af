package org.kith.ui.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kith.ui.Words;

/** A number that may have decimals: 2.5, 1,240.75, and 2,5 as many languages and phones write. */
public record DecimalField(
    String name, Label label, BigDecimal least, BigDecimal most, int decimals, Look.Line look)
    implements Field<BigDecimal> {
  private static final Pattern DECIMAL =
      Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,15})?");

  /** A comma before one or two digits cannot stand between thousands; nor can an Arabic one. */
  private static final Pattern COMMA =
      Pattern.compile("^(-?\\d{1,15})(?:,(\\d{1,2})|٫(\\d{1,15}))$");

  /** From 0 to a thousand million, with up to two decimals. */
  public static DecimalField of(String name, String key) {
    Look.Line look = new Look.Line("text", "", "decimal", 10, "", "");
    BigDecimal most = BigDecimal.valueOf(1_000_000_000);
    return new DecimalField(name, Label.key(key), BigDecimal.ZERO, most, 2, look);
  }

  public DecimalField between(BigDecimal least, BigDecimal most) {
    return new DecimalField(name, label, least, most, decimals, look);
  }

  /** The most digits after the point. */
  public DecimalField decimals(int decimals) {
    return new DecimalField(name, label, least, most, decimals, look);
  }

  /** What stands after the box, such as %. */
  public DecimalField before(String suffix) {
    return new DecimalField(name, label, least, most, decimals, look.before(suffix));
  }

  @Override
  public Look look(Words words) {
    return look;
  }

  @Override
  public Answer<BigDecimal> read(Values values, Words words) {
    String typed = COMMA.matcher(Typed.number(values.text(name))).replaceFirst("$1.$2$3");
    if (typed.isEmpty()) {
      return Answer.wrong("ui.form.missing");
    }
    if (!DECIMAL.matcher(typed).matches()) {
      return Answer.wrong("ui.form.number");
    }
    BigDecimal number = new BigDecimal(typed.replace(",", ""));
    if (number.stripTrailingZeros().scale() > decimals) {
      return Answer.wrong("ui.form.decimals", decimals);
    }
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      return Answer.wrong("ui.form.between", words.number(least), words.number(most));
    }
    return new Answer.Given<>(number);
  }

  @Override
  public Map<String, List<String>> write(BigDecimal value) {
    return Map.of(name, List.of(value.toPlainString()));
  }
}
