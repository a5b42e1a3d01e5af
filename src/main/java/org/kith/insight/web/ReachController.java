package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.TeamItem;
import org.kith.activity.Session;
import org.kith.insight.Dimension;
import org.kith.insight.Reach;
import org.kith.insight.ReachAnswer;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.records.Listing;
import org.kith.ui.records.PicturesPage;
import org.kith.ui.records.Way;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom the programme reached, told apart by what the address says. */
@Controller
class ReachController {
  static final String PATH = "/team/reach";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Access access;
  private final Reach reach;
  private final ValueNames names;
  private final Rates rates;
  private final ReachFilters filters;
  private final Clock clock;

  ReachController(
      Access access,
      Reach reach,
      ValueNames names,
      Rates rates,
      ReachFilters filters,
      Clock clock) {
    this.access = access;
    this.reach = reach;
    this.names = names;
    this.rates = rates;
    this.filters = filters;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View page(@RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    ReachRequest asked = ReachRequest.of(parameters, today());
    ReachTable table = table(asked, words);
    List<Dimension> by = asked.question().by();
    ReachPages pages = new ReachPages(table, rates.residents(by), rates.census(by), words);
    ReachTable first = by.size() > 1 ? first(asked, words) : table;
    List<PicturesPage.Part> parts = new ArrayList<>();
    parts.add(
        new PicturesPage.Part(
            words.text("insight.people"),
            pages.notes(),
            by.isEmpty() ? null : pages.picture(first),
            by.isEmpty() ? null : pages.listing(first),
            List.of(
                new Way(words.text("insight.csv"), asked.at(PATH + ".csv")),
                new Way(words.text("insight.xlsx"), asked.at(PATH + ".xlsx")))));
    Listing ratesOfEach = pages.crossedRates();
    if (ratesOfEach != null) {
      parts.add(
          new PicturesPage.Part(
              words.text("insight.rate"), List.of(), null, ratesOfEach, List.of()));
    }
    return View.of(
        "ui/pictures",
        new PicturesPage(
            words.text("insight.reach"),
            words.text("insight.reach.about"),
            List.of(),
            PATH,
            filters.of(asked, access.who(), today(), words),
            pages.said(),
            parts));
  }

  @GetMapping(PATH + ".csv")
  ResponseEntity<byte[]> csv(@RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    ReachTable table = table(ReachRequest.of(parameters, today()), words);
    return file(
        "kith-reach.csv", "text/csv;charset=UTF-8;header=present", ReachFile.csv(table, words));
  }

  @GetMapping(PATH + ".xlsx")
  ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    ReachTable table = table(ReachRequest.of(parameters, today()), words);
    List<String> notes =
        new ReachPages(
                table,
                values -> java.util.OptionalLong.empty(),
                java.util.OptionalInt.empty(),
                words)
            .said().stream().map(Text::text).toList();
    return file("kith-reach.xlsx", XLSX, ReachFile.xlsx(table, notes, words));
  }

  private ReachTable table(ReachRequest asked, Words words) {
    return new ReachTable(reach.count(asked.question()), names, words);
  }

  /** Told apart by the first dimension alone: different people do not add up. */
  private ReachTable first(ReachRequest asked, Words words) {
    ReachAnswer answer = reach.count(asked.question().by(asked.question().by().getFirst()));
    return new ReachTable(answer, names, words);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(content);
  }

  /** Its place in the team's navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Navigation {
    @Bean
    TeamItem reachItem() {
      return new TeamItem(TeamItem.Part.FIGURES, 20, "insight.reach", PATH, Reach.COUNT);
    }
  }
}
