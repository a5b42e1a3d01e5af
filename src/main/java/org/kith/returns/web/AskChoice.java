package org.kith.returns.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.returns.domain.AskList.Pair;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.records.Filter.Option;

/**
 * Whom an officer may ask, as far as the page offers them.
 *
 * @param partner id of the one chosen; empty: all
 * @param all every pair of the period, whatever is chosen
 * @param found how many fit what was chosen
 * @param pairs as many of them as fit on a page
 */
record AskChoice(
    Period about,
    Offered offered,
    String partner,
    List<Pair> all,
    int found,
    List<PairFields> pairs) {

  /** Which projects are offered. */
  enum Offered {
    LIVE,
    ALL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Offered coded(String code) {
      return Arrays.stream(values())
          .filter(offered -> offered.code().equals(code))
          .findFirst()
          .orElseThrow(NotFound::new);
    }
  }

  AskChoice {
    all = List.copyOf(all);
    pairs = List.copyOf(pairs);
  }

  /**
   * The page with this choice.
   *
   * @param periods those that may be asked about
   */
  View.Shown page(Form form, List<Period> periods) {
    Words words = form.words();
    return View.of(
        "returns/ask",
        new AskManyPage(
            words.text("returns.ask"),
            periods.stream()
                .map(period ->
                    new Option(
                        period.words(), Text.english(DateWords.of(period)), period.equals(about)))
                .toList(),
            Arrays.stream(Offered.values())
                .map(one ->
                    new Option(one.code(), words.text("returns.ask." + one.code()), one == offered))
                .toList(),
            partners(words),
            found - pairs.size(),
            pairs.stream().map(pair -> pair.line(form, about)).toList(),
            form.show(AskFields.DUE),
            form.show(AskFields.MESSAGE),
            form,
            "%s?period=%s&shown=%s&partner=%s"
                .formatted(AskManyController.PATH, about.words(), offered.code(), partner),
            List.of(ReturnPaths.crumb(words))));
  }

  private List<Option> partners(Words words) {
    Map<String, String> names = new TreeMap<>();
    all.forEach(pair -> names.put(pair.partner(), pair.organisation()));
    List<Option> options = new ArrayList<>();
    options.add(new Option("", words.text("returns.ask.every-partner"), partner.isEmpty()));
    names.forEach(
        (name, id) -> options.add(new Option(id, Text.english(name), id.equals(partner))));
    return options;
  }
}
