package org.kith.returns.web;

import java.util.List;
import org.kith.access.Access;
import org.kith.access.NotAllowed;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A return answered by somebody who is signed in: the partner's own people, or one of the team for
 * a partner who telephones or sends paper or a workbook.
 */
@Controller
class TeamAnswerController {
  private static final String PATH = ReturnPaths.ONE + "/answer";

  private final Returns returns;
  private final AnswerDesk desk;
  private final ReturnPages pages;
  private final Access access;

  TeamAnswerController(Returns returns, AnswerDesk desk, ReturnPages pages, Access access) {
    this.returns = returns;
    this.desk = desk;
    this.pages = pages;
    this.access = access;
  }

  @GetMapping(PATH)
  @Transactional(readOnly = true)
  View open(@PathVariable String id, Words words) {
    PartnerReturn one = existing(id);
    return one.state().isOpen()
        ? desk.open(one, place(one, words), words)
        : View.seeOther(ReturnPaths.one(id));
  }

  @PostMapping(PATH)
  View answer(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id);
    return desk.posted(one, place(one, form.words()), form);
  }

  @GetMapping(PATH + "/check")
  @Transactional(readOnly = true)
  View check(@PathVariable String id, Words words) {
    PartnerReturn one = existing(id);
    return desk.check(one, place(one, words), words);
  }

  @PostMapping(PATH + "/send")
  View send(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id);
    return desk.send(one, place(one, form.words()), form);
  }

  @GetMapping(PATH + "/workbook.xlsx")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> workbook(@PathVariable String id, Words words) {
    PartnerReturn one = existing(id);
    return desk.workbook(one, place(one, words));
  }

  private AnswerPlace place(PartnerReturn one, Words words) {
    String path = ReturnPaths.one(one.id());
    return new AnswerPlace(
        path + "/answer",
        path,
        access.who().may(Returns.REQUEST),
        true,
        List.of(ReturnPaths.crumb(words), new Crumb(Text.english(one.partner()), path)));
  }

  private PartnerReturn existing(String id) {
    pages.requireSomewhere(Returns.ANSWER);
    PartnerReturn one = returns.one(id).orElseThrow(NotFound::new);
    if (!pages.may(Returns.ANSWER, one)) {
      throw new NotAllowed(Returns.ANSWER);
    }
    return one;
  }
}
