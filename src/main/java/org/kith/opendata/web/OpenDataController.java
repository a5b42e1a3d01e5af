package org.kith.opendata.web;

import java.util.List;
import org.kith.opendata.Dataset;
import org.kith.opendata.sets.BulkRelease;
import org.kith.ui.Crumb;
import org.kith.ui.EveryLanguage;
import org.kith.ui.FooterLink;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what open data there is, and gives all of it in one file. */
@Controller
class OpenDataController {
  static final String PATH = "/open-data";

  private final List<Dataset> sets;
  private final BulkRelease bulk;

  OpenDataController(List<Dataset> sets, BulkRelease bulk) {
    this.sets = List.copyOf(sets);
    this.bulk = bulk;
  }

  @GetMapping(PATH)
  View page(Words words) {
    return View.of(
        "opendata/page",
        new OpenDataPage(
            words.text("opendata.title"),
            words.text("opendata.description"),
            List.of(new Crumb(words.text("ui.home"), "/")),
            sets.stream()
                .map(one ->
                    new OpenDataPage.Line(
                        words.text("opendata.table." + one.id()),
                        words.text("opendata.table." + one.id() + ".about"),
                        ApiController.PATH + "/" + one.id() + ".csv",
                        ApiController.PATH + "/" + one.id()))
                .toList()));
  }

  @GetMapping(PATH + "/all.zip")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> all() {
    return ResponseEntity.ok()
        .header("Content-Type", "application/zip")
        .header("Content-Disposition", "attachment; filename=\"open-data.zip\"")
        .body(bulk.zip());
  }

  /** In the footer of every page, and worded in every language. */
  @Configuration(proxyBeanMethods = false)
  static class Footer {
    @Bean
    EveryLanguage openDataLanguages() {
      return new EveryLanguage(PATH, "opendata");
    }

    @Bean
    FooterLink openDataLink() {
      return new FooterLink(45, "opendata.title", PATH);
    }
  }
}
