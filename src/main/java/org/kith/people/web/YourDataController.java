package org.kith.people.web;

import java.util.Arrays;
import org.kith.people.Purpose;
import org.kith.people.Purposes;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The privacy notice of one purpose, for everybody and in every language. */
@Controller
class YourDataController {
  private static final String PATH = "/your-data/";

  private final Purposes purposes;

  YourDataController(Purposes purposes) {
    this.purposes = purposes;
  }

  static String path(String purpose) {
    return PATH + purpose;
  }

  @GetMapping(PATH + "{purpose:[a-z][a-z0-9-]*}")
  View one(@PathVariable String purpose, Words words) {
    Purpose one = purposes.find(purpose).orElseThrow(NotFound::new);
    Text told = NoticeWords.of(purposes, one, words);
    return View.of(
        "people/your-data",
        new YourDataPage(
            words.text(WishFields.matterKey(one.id())),
            words.text("people.purpose." + one.id() + ".about"),
            Arrays.stream(told.text().split("\\R\\s*\\R"))
                .map(part -> new Text(part.strip(), told.language()))
                .toList(),
            words.text(PurposeFields.basisKey(one.ground().basis()) + ".said"),
            PurposeFields.kept(one.ground().kept(), words),
            words.text(
                one.confirmedOn() == null ? "people.data.unconfirmed" : "people.data.version",
                one.notice())));
  }
}
