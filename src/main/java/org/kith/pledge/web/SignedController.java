package org.kith.pledge.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.ListPage;
import org.kith.ui.records.Way;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All who signed a pledge, page by page. */
@Controller
class SignedController {
  private static final int EACH = 50;
  private static final int MOST_PAGES = 2000;

  private final Access access;
  private final Pledges pledges;
  private final Signatories signatories;
  private final SignedLists lists;

  SignedController(Access access, Pledges pledges, Signatories signatories, SignedLists lists) {
    this.access = access;
    this.pledges = pledges;
    this.signatories = signatories;
    this.lists = lists;
  }

  @GetMapping(TeamPledgesController.PATH + TeamPledgesController.ID + "/signatories")
  @Transactional(readOnly = true)
  View all(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Words words) {
    access.requireSomewhere(Pledges.READ);
    if (page < 1 || page > MOST_PAGES) {
      throw new NotFound();
    }
    Pledge pledge = pledges.find(id).orElseThrow(NotFound::new);
    String path = TeamPledgesController.path(id);
    List<Signatory> found = signatories.of(id, (page - 1) * EACH, EACH + 1);
    return View.of(
        "ui/list",
        new ListPage(
            words.text("pledge.signatories.of", pledge.details().title()),
            words.text("pledge.signatories.team.about"),
            List.of(),
            List.of(new Way(words.text("pledge.back"), path)),
            List.of(
                lists.listing(
                    "pledge.signatories", found.subList(0, Math.min(EACH, found.size())), words)),
            new Pagination(
                page, found.size() > EACH ? page + 1 : page, path + "/signatories?page=")));
  }
}
