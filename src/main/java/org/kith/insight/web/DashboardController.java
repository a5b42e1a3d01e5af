package org.kith.insight.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.kith.access.Access;
import org.kith.access.TeamItem;
import org.kith.activity.Session;
import org.kith.documents.DrawingImage;
import org.kith.insight.Reach;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.drawing.Chart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Target against actual over time, of whatever the address says. */
@Controller
class DashboardController {
  static final String PATH = "/team/dashboard";
  private static final String ONE = PATH + "/{picture:[a-z-]{3,40}}";

  private final Access access;
  private final DashboardPictures pictures;
  private final DashboardPages pages;
  private final Clock clock;

  DashboardController(
      Access access, DashboardPictures pictures, DashboardPages pages, Clock clock) {
    this.access = access;
    this.pictures = pictures;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  View page(@RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    DashboardRequest asked = DashboardRequest.of(parameters, today());
    return View.of(
        "ui/pictures", pages.page(asked, pictures.of(asked, words), access.who(), today(), words));
  }

  @GetMapping(ONE + ".png")
  ResponseEntity<byte[]> png(
      @PathVariable String picture, @RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    Chart chart = chart(picture, parameters, words);
    return file(picture + ".png", "image/png", DrawingImage.png(chart.svg().markup()));
  }

  @GetMapping(ONE + ".csv")
  ResponseEntity<byte[]> csv(
      @PathVariable String picture, @RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    return file(
        picture + ".csv",
        "text/csv;charset=UTF-8;header=present",
        PictureFile.csv(chart(picture, parameters, words).table()));
  }

  @GetMapping(ONE + ".xlsx")
  ResponseEntity<byte[]> xlsx(
      @PathVariable String picture, @RequestParam Map<String, String> parameters, Words words) {
    access.requireSomewhere(Reach.COUNT);
    return file(
        picture + ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        PictureFile.xlsx(chart(picture, parameters, words).table()));
  }

  private Chart chart(String picture, Map<String, String> parameters, Words words) {
    Chart chart = pictures.of(DashboardRequest.of(parameters, today()), words).get(picture);
    if (chart == null) {
      throw new NotFound();
    }
    return chart;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kith-" + name + "\"")
        .body(content);
  }

  /** Its place in the team's navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Navigation {
    @Bean
    TeamItem dashboardItem() {
      return new TeamItem(TeamItem.Part.FIGURES, 10, "insight.dashboard", PATH, Reach.COUNT);
    }
  }
}
