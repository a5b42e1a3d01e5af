package org.kith.outbox.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.files.Download;
import org.kith.outbox.domain.FailedMessages;
import org.kith.outbox.domain.Overviews;
import org.kith.outbox.domain.Printing;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The team's page about messages. */
@Controller
@RequestMapping(OutboxController.PATH)
class OutboxController {
  static final String PATH = "/team/outbox";

  private final Overviews overviews;
  private final FailedMessages failed;
  private final Printing printing;

  OutboxController(Overviews overviews, FailedMessages failed, Printing printing) {
    this.overviews = overviews;
    this.failed = failed;
    this.printing = printing;
  }

  @GetMapping
  View messages(Words words) {
    return View.of("outbox/messages", OutboxPage.of(overviews.now(), words));
  }

  @PostMapping("/{message}/again")
  View tryAgain(@PathVariable UUID message) {
    failed.tryAgain(message);
    return View.seeOther(PATH);
  }

  @PostMapping("/{message}/drop")
  View drop(@PathVariable UUID message) {
    failed.drop(message);
    return View.seeOther(PATH);
  }

  @PostMapping("/letters")
  View gather() {
    printing.gather();
    return View.seeOther(PATH);
  }

  @GetMapping("/letters/{batch}")
  ResponseEntity<byte[]> letters(@PathVariable UUID batch) {
    String sheets = printing.sheets(batch).orElseThrow(NotFound::new);
    return Download.of(
        "letters.html", "text/html;charset=UTF-8", sheets.getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/letters/{batch}/posted")
  View posted(@PathVariable UUID batch) {
    printing.posted(batch);
    return View.seeOther(PATH);
  }

  @PostMapping("/letters/{batch}/back")
  View putBack(@PathVariable UUID batch) {
    printing.putBack(batch);
    return View.seeOther(PATH);
  }
}
