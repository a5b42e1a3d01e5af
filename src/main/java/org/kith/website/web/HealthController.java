package org.kith.website.web;

import org.kith.access.Areas;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever watches over the process. */
@RestController
class HealthController {
  private final Areas areas;

  HealthController(Areas areas) {
    this.areas = areas;
  }

  /** The process answers. */
  @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
  String alive() {
    return "alive\n";
  }

  /** The database answers too, so requests may come. */
  @GetMapping(path = "/readyz", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> ready() {
    try {
      areas.all();
      return ResponseEntity.ok("ready\n");
    } catch (DataAccessException | TransactionException noDatabase) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("not ready\n");
    }
  }
}
