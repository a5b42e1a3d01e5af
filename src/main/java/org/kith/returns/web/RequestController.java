package org.kith.returns.web;

import java.util.List;
import java.util.function.Supplier;
import org.kith.access.Action;
import org.kith.access.NotAllowed;
import org.kith.access.Submissions;
import org.kith.kernel.Refusal;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.returns.domain.Accepting;
import org.kith.returns.domain.Requesting;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.RefusalStatus;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What becomes of a request: more time, a new link, a question about it, an end. */
@Controller
class RequestController {
  private static final List<Field<?>> FOR_DUE = List.of(AskFields.DUE, AskFields.REASON);

  private final Returns returns;
  private final ReturnPages pages;
  private final Requesting requesting;
  private final Accepting accepting;
  private final Submissions submissions;
  private final String origin;

  RequestController(
      Returns returns,
      ReturnPages pages,
      Requesting requesting,
      Accepting accepting,
      Submissions submissions,
      @Value("${kith.public-url:}") String origin) {
    this.returns = returns;
    this.pages = pages;
    this.requesting = requesting;
    this.accepting = accepting;
    this.submissions = submissions;
    this.origin = origin;
  }

  @GetMapping(ReturnPaths.ONE + "/due")
  @Transactional(readOnly = true)
  View askForMoreTime(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.REQUEST);
    return page(
        one,
        "due",
        FOR_DUE,
        form.with(AskFields.DUE, one.due().plusDays(14)).withVersion(one.version()));
  }

  @PostMapping(ReturnPaths.ONE + "/due")
  View moreTime(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.REQUEST);
    return done(
        one,
        form,
        "due",
        FOR_DUE,
        () -> {
          requesting.prolong(
              id, form.version(), form.get(AskFields.DUE), form.get(AskFields.REASON));
          return "returns.due.done";
        });
  }

  @GetMapping(ReturnPaths.ONE + "/withdraw")
  @Transactional(readOnly = true)
  View askToWithdraw(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.REQUEST);
    return page(one, "withdraw", List.of(AskFields.REASON), form.withVersion(one.version()));
  }

  @PostMapping(ReturnPaths.ONE + "/withdraw")
  View withdraw(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.REQUEST);
    return done(
        one,
        form,
        "withdraw",
        List.of(AskFields.REASON),
        () -> {
          requesting.withdraw(id, form.version(), form.get(AskFields.REASON));
          return "returns.withdrawn.done";
        });
  }

  @GetMapping(ReturnPaths.ONE + "/send-back")
  @Transactional(readOnly = true)
  View askToSendBack(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.ACCEPT);
    return page(one, "send-back", List.of(AskFields.QUESTION), form.withVersion(one.version()));
  }

  @PostMapping(ReturnPaths.ONE + "/send-back")
  View sendBack(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.ACCEPT);
    return done(
        one,
        form,
        "send-back",
        List.of(AskFields.QUESTION),
        () -> {
          accepting.sendBack(id, form.version(), form.get(AskFields.QUESTION));
          return "returns.sent-back.done";
        });
  }

  /** The link is shown this once, to be told by another way than the letter; it is kept nowhere. */
  @PostMapping(ReturnPaths.ONE + "/link")
  View link(@PathVariable String id, Form form) {
    PartnerReturn one = existing(id, Returns.REQUEST);
    try {
      String link = origin + requesting.newLink(id);
      Words words = form.words();
      return View.of(
          "returns/link",
          new LinkPage(
              words.text("returns.link.made", one.partner()),
              link,
              ReturnPaths.one(id),
              List.of(ReturnPaths.crumb(words))));
    } catch (Refusal refusal) {
      return pages.of(one, form, refusal).with(RefusalStatus.of(refusal));
    }
  }

  private View done(
      PartnerReturn one, Form form, String what, List<Field<?>> fields, Supplier<String> work) {
    return form.posted(fields)
        .changing(() -> form.withVersion(existing(one.id()).version()))
        .save(
            () -> submissions.once(form, () -> View.done(ReturnPaths.one(one.id()), work.get())),
            again -> page(one, what, fields, again));
  }

  private static View.Shown page(PartnerReturn one, String what, List<Field<?>> fields, Form form) {
    Words words = form.words();
    return FormPage.of(
            words.text("returns." + what + ".title", one.partner(), one.projectName()),
            form,
            fields,
            ReturnPaths.one(one.id()) + "/" + what,
            "returns." + what + ".go")
        .below(
            ReturnPaths.crumb(words),
            new Crumb(Text.english(one.partner()), ReturnPaths.one(one.id())))
        .saying("returns." + what + ".said")
        .shown();
  }

  private PartnerReturn existing(String id, Action action) {
    pages.requireSomewhere(action);
    PartnerReturn one = existing(id);
    if (!pages.may(action, one)) {
      throw new NotAllowed(action);
    }
    return one;
  }

  private PartnerReturn existing(String id) {
    return returns.one(id).orElseThrow(NotFound::new);
  }
}
