package org.kith.geography.web;

import java.nio.charset.StandardCharsets;
import org.kith.geography.Characteristic;
import org.kith.geography.Geography;
import org.kith.geography.domain.Apart;
import org.kith.geography.domain.BoroughSegregation;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The area's segregation as the census has it: published counts, which disclose nobody. */
@Controller
@Transactional(readOnly = true)
class PlacesController {
  static final String PATH = "/places";
  static final String RELIGION = PATH + "/religion";

  private static final String KIND = "{by:ethnic-group|religion}";

  private final BoroughSegregation segregation;
  private final Geography geography;

  PlacesController(BoroughSegregation segregation, Geography geography) {
    this.segregation = segregation;
    this.geography = geography;
  }

  @GetMapping(PATH)
  View byEthnicGroup(Words words) {
    return page(Characteristic.ETHNIC_GROUP, words);
  }

  @GetMapping(RELIGION)
  View byReligion(Words words) {
    return page(Characteristic.RELIGION, words);
  }

  @GetMapping(PATH + "/" + KIND + ".csv")
  ResponseEntity<byte[]> indices(@PathVariable String by) {
    Apart apart = apart(by);
    return file("segregation-" + by, PlacesFile.indices(apart, geography.area()));
  }

  @GetMapping(PATH + "/" + KIND + "-residents.csv")
  ResponseEntity<byte[]> residents(@PathVariable String by) {
    Apart apart = apart(by);
    return file("residents-" + by, PlacesFile.residents(apart, geography));
  }

  private View page(Characteristic by, Words words) {
    Apart apart = segregation.by(by).orElseThrow(NotFound::new);
    return View.of("geography/places", new PlacesWords(apart, geography, words).page());
  }

  private Apart apart(String by) {
    return Characteristic.ofFile(by).flatMap(segregation::by).orElseThrow(NotFound::new);
  }

  private static ResponseEntity<byte[]> file(String name, String text) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
