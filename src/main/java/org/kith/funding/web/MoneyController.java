package org.kith.funding.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.documents.Sheet;
import org.kith.funding.Funding;
import org.kith.funding.Overview;
import org.kith.funding.Overview.Dimension;
import org.kith.funding.Sums;
import org.kith.funding.web.Naming.Names;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the whole programme's money is. */
@Controller
class MoneyController {
  private final Funding funding;
  private final Naming naming;
  private final MoneyPages pages;

  MoneyController(Funding funding, Naming naming, MoneyPages pages) {
    this.funding = funding;
    this.naming = naming;
    this.pages = pages;
  }

  @GetMapping(MoneyPaths.MONEY)
  @Transactional(readOnly = true)
  View money(@RequestParam(defaultValue = "year") String by, Words words) {
    Dimension dimension = dimension(by);
    if (!funding.seesAll()) {
      return View.seeOther(MoneyPaths.AGREEMENTS);
    }
    return View.of(
        "funding/money", pages.page(funding.overview(), dimension, naming.names(), words));
  }

  @GetMapping(MoneyPaths.MONEY + ".csv")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> csv(@RequestParam(defaultValue = "year") String by, Words words) {
    Dimension dimension = dimension(by);
    return Download.csv(
        "money-by-" + by, sheet(funding.overview(), dimension, naming.names(), words));
  }

  /** All of it: every way to tell money apart, the agreements and the whole trail. */
  @GetMapping(MoneyPaths.MONEY + ".xlsx")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> xlsx(Words words) {
    Overview overview = funding.overview();
    Names names = naming.names();
    List<Sheet> sheets = new ArrayList<>();
    for (Dimension by : Dimension.values()) {
      Sheet sheet = sheet(overview, by, names, words);
      sheets.add(
          new Sheet(
              words.plain("funding.by." + MoneyPages.word(by)), sheet.columns(), sheet.rows()));
    }
    MoneySheets all = new MoneySheets(overview.trail(), names, words);
    sheets.add(all.agreements(funding.agreements()));
    sheets.add(all.trail(overview.trail().steps()));
    return Download.xlsx("money", words.plain("funding.money"), MoneySheets.NOTES, sheets);
  }

  private static Sheet sheet(Overview overview, Dimension by, Names names, Words words) {
    Map<String, Sums> sums = new LinkedHashMap<>(MoneyPages.named(overview, by, names, words));
    sums.put(words.plain("funding.total"), overview.total());
    return new MoneySheets(overview.trail(), names, words)
        .overview(words.plain("funding.by." + MoneyPages.word(by)), sums);
  }

  private static Dimension dimension(String word) {
    return Arrays.stream(Dimension.values())
        .filter(by -> MoneyPages.word(by).equals(word))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
