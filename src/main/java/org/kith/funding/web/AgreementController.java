package org.kith.funding.web;

import java.util.List;
import org.kith.funding.Agreement;
import org.kith.funding.Funding;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Agreements and their trails, as pages and files. */
@Controller
class AgreementController {
  private final Funding funding;
  private final Naming naming;
  private final Agreements agreements;
  private final AgreementPages pages;

  AgreementController(Funding funding, Naming naming, Agreements agreements, AgreementPages pages) {
    this.funding = funding;
    this.naming = naming;
    this.agreements = agreements;
    this.pages = pages;
  }

  @GetMapping(MoneyPaths.AGREEMENTS)
  @Transactional(readOnly = true)
  View all(Words words) {
    return View.of(
        "funding/agreements",
        pages.list(funding.agreements(), funding.trail(), naming.names(), words));
  }

  @GetMapping(MoneyPaths.AGREEMENTS + ".csv")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> allCsv(Words words) {
    return Download.csv("agreements", sheets(words).agreements(funding.agreements()));
  }

  @GetMapping(MoneyPaths.AGREEMENTS + ".xlsx")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> allXlsx(Words words) {
    List<Agreement> all = funding.agreements();
    MoneySheets sheets = sheets(words);
    return Download.xlsx(
        "agreements",
        words.plain("funding.agreements"),
        MoneySheets.NOTES,
        List.of(sheets.agreements(all), sheets.trail(sheets.trail().steps())));
  }

  @GetMapping(MoneyPaths.AGREEMENTS + "/{id}")
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Words words) {
    return View.of("funding/agreement", pages.one(agreements.money(id), words));
  }

  @GetMapping(MoneyPaths.AGREEMENTS + "/{id}/trail.csv")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> csv(@PathVariable String id, Words words) {
    AgreementMoney money = agreements.money(id);
    return Download.csv(
        "trail-" + money.agreement().id(),
        new MoneySheets(money.trail(), money.names(), words).trail(money.trail().steps(id)));
  }

  @GetMapping(MoneyPaths.AGREEMENTS + "/{id}/trail.xlsx")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> xlsx(@PathVariable String id, Words words) {
    AgreementMoney money = agreements.money(id);
    return Download.xlsx(
        "trail-" + money.agreement().id(),
        money.agreement().title(),
        MoneySheets.NOTES,
        List.of(
            new MoneySheets(money.trail(), money.names(), words).trail(money.trail().steps(id))));
  }

  private MoneySheets sheets(Words words) {
    return new MoneySheets(funding.trail(), naming.names(), words);
  }
}
