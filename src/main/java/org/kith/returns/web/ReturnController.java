package org.kith.returns.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.NotAllowed;
import org.kith.access.Submissions;
import org.kith.files.Download;
import org.kith.kernel.Refusal;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.returns.domain.Accepting;
import org.kith.returns.domain.ReceivedFiles;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.RefusalStatus;
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

/** One return, and accepting it. */
@Controller
class ReturnController {
  private final Returns returns;
  private final ReturnPages pages;
  private final Accepting accepting;
  private final ReceivedFiles received;
  private final Submissions submissions;

  ReturnController(
      Returns returns,
      ReturnPages pages,
      Accepting accepting,
      ReceivedFiles received,
      Submissions submissions) {
    this.returns = returns;
    this.pages = pages;
    this.accepting = accepting;
    this.received = received;
    this.submissions = submissions;
  }

  @GetMapping(ReturnPaths.ONE)
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Form form) {
    return pages.of(existing(id), form);
  }

  @PostMapping(ReturnPaths.ONE + "/accept")
  View accept(@PathVariable String id, Form form) {
    pages.requireSomewhere(Returns.ACCEPT);
    if (!pages.may(Returns.ACCEPT, existing(id))) {
      throw new NotAllowed(Returns.ACCEPT);
    }
    try {
      return View.seeOther(
          submissions.once(
              form,
              () -> {
                accepting.accept(id, form.version());
                return View.done(ReturnPaths.one(id), "returns.accepted.done");
              }));
    } catch (Refusal refusal) {
      return pages.of(existing(id), form, refusal).with(RefusalStatus.of(refusal));
    }
  }

  /** To be printed and filled in by hand. */
  @GetMapping(ReturnPaths.ONE + "/sheet")
  @Transactional(readOnly = true)
  View sheet(@PathVariable String id, Words words) {
    PartnerReturn one = existing(id);
    return View.of(
        "returns/sheet",
        new SheetPage(
            words.text("returns.sheet.title", one.partner(), one.projectName()),
            AnswerPages.period(one, words).text(),
            words.date(one.due()),
            one.figures().stream()
                .map(
                    figure -> new SheetPage.Line(figure.label(), figure.unit().id(), figure.last()))
                .toList(),
            one.id(),
            List.of(
                ReturnPaths.crumb(words),
                new Crumb(Text.english(one.partner()), ReturnPaths.one(id)))));
  }

  @GetMapping(ReturnPaths.ONE + "/files/{file}")
  @Transactional(readOnly = true)
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable UUID file) {
    return Download.of(received.open(existing(id), file).orElseThrow(NotFound::new));
  }

  private PartnerReturn existing(String id) {
    return returns.one(id).orElseThrow(NotFound::new);
  }
}
