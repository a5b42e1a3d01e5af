package org.kith.returns.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.kith.returns.SentReturn;
import org.kith.returns.domain.ReturnLinks;
import org.kith.ui.FormLost;
import org.kith.ui.NotFound;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Form;
import org.kith.ui.records.SaidPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The pages behind a partner's one-time link. Looking changes nothing, so that a mail program that
 * opens links does no harm; the link works until it expires or the request is withdrawn.
 */
@Controller
class ReturnLinkController {
  static final String PATH = "/return/{token}";

  private final ReturnLinks links;
  private final Returns returns;
  private final AnswerDesk desk;

  ReturnLinkController(ReturnLinks links, Returns returns, AnswerDesk desk) {
    this.links = links;
    this.returns = returns;
    this.desk = desk;
  }

  @GetMapping(PATH)
  View open(@PathVariable String token, Words words) {
    return seen(
        token,
        words,
        (one, at) -> one.state().isAwaited() ? desk.open(one, at, words) : receipt(one, at, words));
  }

  /** What was sent already may be changed until it is accepted. */
  @GetMapping(PATH + "/change")
  View change(@PathVariable String token, Words words) {
    return seen(
        token,
        words,
        (one, at) -> one.state().isOpen() ? desk.open(one, at, words) : View.seeOther(at.after()));
  }

  @PostMapping({PATH, PATH + "/change"})
  View answer(@PathVariable String token, Form form) {
    return sent(token, (one, at) -> desk.posted(one, at, form));
  }

  @GetMapping({PATH + "/check", PATH + "/change/check"})
  View check(@PathVariable String token, Words words) {
    return seen(
        token,
        words,
        (one, at) -> one.state().isOpen() ? desk.check(one, at, words) : View.seeOther(at.after()));
  }

  @PostMapping({PATH + "/send", PATH + "/change/send"})
  View send(@PathVariable String token, Form form) {
    return sent(token, (one, at) -> desk.send(one, at, form));
  }

  @GetMapping({PATH + "/workbook.xlsx", PATH + "/change/workbook.xlsx"})
  ResponseEntity<byte[]> workbook(@PathVariable String token) {
    return through(token, (one, at) -> desk.workbook(one, at)).orElseThrow(NotFound::new);
  }

  private View receipt(PartnerReturn one, AnswerPlace at, Words words) {
    SentReturn last = returns.sent(one.id()).stream().findFirst().orElseThrow(NotFound::new);
    return AnswerPages.receipt(one, last, at.after(), words);
  }

  private View seen(String token, Words words, BiFunction<PartnerReturn, AnswerPlace, View> page) {
    return through(token, page).orElseGet(() -> worksNoMore(words));
  }

  private View sent(String token, BiFunction<PartnerReturn, AnswerPlace, View> work) {
    return through(token, work)
        .orElseThrow(() -> new FormLost(FormLost.Reason.EXPIRED, "/return/" + token));
  }

  private <R> Optional<R> through(String token, BiFunction<PartnerReturn, AnswerPlace, R> work) {
    Function<String, Optional<R>> acting =
        id ->
            returns
                .one(id)
                .filter(one -> one.state() != ReturnState.WITHDRAWN)
                .map(one -> work.apply(one, place(token, one)));
    return links.through(token, acting).flatMap(done -> done);
  }

  private static AnswerPlace place(String token, PartnerReturn one) {
    String path = "/return/" + token;
    return new AnswerPlace(
        one.state().isAwaited() ? path : path + "/change", path, false, false, List.of());
  }

  /** The same for a link that expired, was withdrawn, or never was one. */
  private static View worksNoMore(Words words) {
    return View.of(
            "ui/said",
            SaidPage.toAll(words.text("returns.link.gone"), words.text("returns.link.gone.said")))
        .with(HttpStatus.GONE);
  }
}
