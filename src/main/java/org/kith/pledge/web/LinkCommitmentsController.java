package org.kith.pledge.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.kith.pledge.Commitment;
import org.kith.pledge.Practices;
import org.kith.pledge.domain.Signing;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An organisation comes back by its own link: commits to more, and tells how it goes. */
@Controller
class LinkCommitmentsController {
  private static final String PROGRESS = OwnLink.ONE + "/progress/{commitment:[0-9a-f-]{36}}";

  private final Signing signing;
  private final Practices practices;
  private final OwnLink link;

  LinkCommitmentsController(Signing signing, Practices practices, OwnLink link) {
    this.signing = signing;
    this.practices = practices;
    this.link = link;
  }

  @GetMapping(OwnLink.ONE + "/commit")
  View askToCommit(@PathVariable String token, Form form) {
    return commitPage(link.body(token), token, form);
  }

  @PostMapping(OwnLink.ONE + "/commit")
  View commit(@PathVariable String token, Form form) {
    Signing.Found found = link.body(token);
    CommitFields asked = more(found);
    return form.posted(asked.all())
        .checking(asked::check)
        .save(
            () -> {
              UUID once = UUID.nameUUIDFromBytes((token + form.once()).getBytes(UTF_8));
              OwnLink.require(signing.commit(token, once, asked.chosen(form), asked.own(form)));
              return View.done(OwnLink.path(token), "pledge.link.changed.done");
            },
            again -> commitPage(found, token, again));
  }

  private View.Shown commitPage(Signing.Found found, String token, Form form) {
    return OwnLink.page(found, token, "pledge.link.commit", form, more(found).all(), "/commit")
        .shown();
  }

  private CommitFields more(Signing.Found found) {
    return CommitFields.besides(found.commitments(), practices, found.pledge().id());
  }

  @GetMapping(PROGRESS)
  View askHowItGoes(@PathVariable String token, @PathVariable UUID commitment, Form form) {
    return progressPage(link.body(token), token, commitment, form);
  }

  @PostMapping(PROGRESS)
  View tell(@PathVariable String token, @PathVariable UUID commitment, Form form) {
    Signing.Found found = link.body(token);
    return form.posted(ProgressFields.ALL)
        .save(
            () -> {
              OwnLink.require(
                  signing.tell(
                      token,
                      ProgressFields.once(commitment, form),
                      commitment,
                      form.get(ProgressFields.PROGRESS),
                      form.get(ProgressFields.EVIDENCE)));
              return View.done(OwnLink.path(token), "pledge.progress.told.done");
            },
            again -> progressPage(found, token, commitment, again));
  }

  private View.Shown progressPage(Signing.Found found, String token, UUID commitment, Form form) {
    Commitment one =
        found.commitments().stream()
            .filter(known -> known.isMeant() && known.id().equals(commitment))
            .findFirst()
            .orElseThrow(NotFound::new);
    return OwnLink.page(
            found,
            token,
            "pledge.commitment.tell",
            form,
            ProgressFields.ALL,
            "/progress/" + commitment)
        .saying(Text.english(one.words()))
        .shown();
  }
}
