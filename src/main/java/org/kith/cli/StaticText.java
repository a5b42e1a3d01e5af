package org.kith.cli;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The least that this application can answer, through all its filters: what pages are measured
 * against. There only while measuring.
 */
@Controller
@ConditionalOnProperty("kith.bench")
class StaticText {
  static final String FOR_VISITORS = "/bench-text";
  static final String FOR_THE_TEAM = "/team/bench-text";

  @GetMapping({FOR_VISITORS, FOR_THE_TEAM})
  ResponseEntity<String> text() {
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_PLAIN)
        .cacheControl(CacheControl.noStore())
        .body("Kith: friends and neighbours.");
  }
}
