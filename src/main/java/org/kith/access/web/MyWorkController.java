package org.kith.access.web;

import org.kith.access.WaitingWork;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the team lands: what waits for whoever signed in. */
@Controller
class MyWorkController {
  private final WaitingWork work;

  MyWorkController(WaitingWork work) {
    this.work = work;
  }

  @GetMapping("/team")
  View mine(Words words) {
    return View.of("access/my-work", MyWorkPage.of(work.mine(), words));
  }
}
