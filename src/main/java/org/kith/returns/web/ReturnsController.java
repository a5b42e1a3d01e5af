package org.kith.returns.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Today;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.KeyNumber;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.records.Filter.Option;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists returns: a quarter at a glance. */
@Controller
class ReturnsController {
  private static final String ALL = "all";

  private final Returns returns;
  private final Access access;
  private final Today today;

  ReturnsController(Returns returns, Access access, Today today) {
    this.returns = returns;
    this.access = access;
    this.today = today;
  }

  @GetMapping(ReturnPaths.RETURNS)
  @Transactional(readOnly = true)
  View list(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = ALL) String standing,
      Words words) {
    Optional<Standing> wanted = standing(standing);
    List<PartnerReturn> all = returns.all();
    List<Period> periods =
        all.stream()
            .map(PartnerReturn::period)
            .distinct()
            .sorted((one, other) -> other.words().compareTo(one.words()))
            .toList();
    String chosen = period.isEmpty() && !periods.isEmpty() ? periods.getFirst().words() : period;
    if (!period.isEmpty() && !period.equals(ALL) && Period.parse(period).isEmpty()) {
      throw new NotFound();
    }
    List<PartnerReturn> ofPeriod =
        all.stream()
            .filter(one -> chosen.equals(ALL) || one.period().words().equals(chosen))
            .toList();
    Map<Standing, Integer> counts = counts(ofPeriod);
    Map<String, Instant> sentLast = returns.sentLast();
    return View.of(
        "returns/returns",
        new ReturnsPage(
            words.text("returns.team"),
            access.who().mayAnywhere(Returns.REQUEST),
            periods(periods, chosen, words),
            standings(wanted, words),
            numbers(ofPeriod, counts, words),
            ofPeriod.isEmpty() ? null : picture(counts, words),
            ofPeriod.stream()
                .filter(one -> wanted.isEmpty() || standing(one) == wanted.get())
                .map(one -> line(one, sentLast, words))
                .toList()));
  }

  private static Optional<Standing> standing(String code) {
    if (code.equals(ALL)) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Standing.values())
            .filter(standing -> standing.code().equals(code))
            .findFirst()
            .orElseThrow(NotFound::new));
  }

  private static List<Option> periods(List<Period> periods, String chosen, Words words) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(ALL, words.text("returns.filter.every-period"), chosen.equals(ALL)));
    for (Period period : periods) {
      options.add(
          new Option(
              period.words(), Text.english(DateWords.of(period)), period.words().equals(chosen)));
    }
    return options;
  }

  private static List<Option> standings(Optional<Standing> wanted, Words words) {
    List<Option> options = new ArrayList<>();
    options.add(new Option(ALL, words.text("returns.filter.every-state"), wanted.isEmpty()));
    for (Standing standing : Standing.values()) {
      options.add(
          new Option(
              standing.code(),
              standing.status(words).text(),
              wanted.filter(standing::equals).isPresent()));
    }
    return options;
  }

  private Map<Standing, Integer> counts(List<PartnerReturn> some) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    some.forEach(one -> counts.merge(standing(one), 1, Integer::sum));
    return counts;
  }

  private static List<KeyNumber> numbers(
      List<PartnerReturn> some, Map<Standing, Integer> counts, Words words) {
    int withdrawn = counts.getOrDefault(Standing.WITHDRAWN, 0);
    return List.of(
        number("returns.number.asked", some.size() - withdrawn, words),
        number("returns.number.begun", counts.getOrDefault(Standing.BEGUN, 0), words),
        number("returns.number.late", counts.getOrDefault(Standing.LATE, 0), words),
        number("returns.number.sent", counts.getOrDefault(Standing.SENT, 0), words),
        number("returns.number.accepted", counts.getOrDefault(Standing.ACCEPTED, 0), words));
  }

  private static KeyNumber number(String key, int value, Words words) {
    return new KeyNumber(words.number(value), null, words.text(key), null, null);
  }

  private static ReturnsPage.@Nullable Picture picture(Map<Standing, Integer> counts, Words words) {
    if (counts.isEmpty()) {
      return null;
    }
    String title = words.plain("returns.picture");
    BarChart chart =
        BarChart.of(
            new ChartWords(
                "returns",
                title,
                words.plain("returns.team"),
                words.plain("returns.standing"),
                words.language()),
            counts.keySet().stream().map(one -> one.status(words).text().text()).toList(),
            counts.values().stream()
                .map(count -> Datum.exactly(count, words.number(count)))
                .toList());
    return new ReturnsPage.Picture(title, chart.svg(), chart.table());
  }

  private ReturnsPage.Line line(PartnerReturn one, Map<String, Instant> sentLast, Words words) {
    return new ReturnsPage.Line(
        ReturnPaths.one(one.id()),
        one.partner(),
        one.projectName(),
        DateWords.of(one.period()),
        words.date(one.due()),
        standing(one).status(words),
        one.state().isAwaited() ? "" : sent(sentLast.get(one.id()), words));
  }

  private static String sent(@Nullable Instant at, Words words) {
    return at == null ? "" : words.date(LocalDate.ofInstant(at, Today.HERE));
  }

  private Standing standing(PartnerReturn one) {
    return Standing.of(one, today.day());
  }
}
