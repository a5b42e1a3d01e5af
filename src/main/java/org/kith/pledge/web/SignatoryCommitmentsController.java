package org.kith.pledge.web;

import java.util.UUID;
import org.kith.access.Submissions;
import org.kith.pledge.Commitment;
import org.kith.pledge.Commitments;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatory;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A colleague notes what an organisation commits to, and how it goes. */
@Controller
class SignatoryCommitmentsController {
  private static final String COMMIT = SignatoriesController.ONE + "/commit";
  private static final String PROGRESS =
      SignatoriesController.ONE + "/progress/{commitment:[0-9a-f-]{36}}";

  private final Practices practices;
  private final Commitments commitments;
  private final SignerDesk signers;
  private final Submissions submissions;

  SignatoryCommitmentsController(
      Practices practices, Commitments commitments, SignerDesk signers, Submissions submissions) {
    this.practices = practices;
    this.commitments = commitments;
    this.signers = signers;
    this.submissions = submissions;
  }

  @GetMapping(COMMIT)
  View askToCommit(@PathVariable UUID id, Form form) {
    return commitPage(signers.body(id), form);
  }

  @PostMapping(COMMIT)
  View commit(@PathVariable UUID id, Form form) {
    Signatory one = signers.body(id);
    CommitFields asked = more(one);
    return form.posted(asked.all())
        .checking(asked::check)
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      commitments.take(id, asked.chosen(form));
                      asked
                          .own(form)
                          .ifPresent(words -> commitments.add(UUID.randomUUID(), id, words));
                      return View.done(SignatoriesController.path(id), "pledge.saved.done");
                    }),
            again -> commitPage(one, again));
  }

  private CommitFields more(Signatory one) {
    return CommitFields.besides(commitments.of(one.id()), practices, one.details().pledge());
  }

  private View.Shown commitPage(Signatory one, Form form) {
    return signers.page(one, "pledge.signatory.commit", form, more(one).all(), "/commit").shown();
  }

  @GetMapping(PROGRESS)
  View askHowItGoes(@PathVariable UUID id, @PathVariable UUID commitment, Form form) {
    return progressPage(signers.body(id), commitment, form);
  }

  @PostMapping(PROGRESS)
  View tell(@PathVariable UUID id, @PathVariable UUID commitment, Form form) {
    Signatory one = signers.body(id);
    return form.posted(ProgressFields.ALL)
        .save(
            () -> {
              commitments.tell(
                  ProgressFields.once(commitment, form),
                  id,
                  commitment,
                  form.get(ProgressFields.PROGRESS),
                  form.get(ProgressFields.EVIDENCE));
              return View.done(SignatoriesController.path(id), "pledge.progress.told.done");
            },
            again -> progressPage(one, commitment, again));
  }

  private View.Shown progressPage(Signatory one, UUID commitment, Form form) {
    Commitment told =
        commitments.of(one.id()).stream()
            .filter(known -> known.isMeant() && known.id().equals(commitment))
            .findFirst()
            .orElseThrow(NotFound::new);
    return signers
        .page(one, "pledge.commitment.tell", form, ProgressFields.ALL, "/progress/" + commitment)
        .saying(Text.english(told.words()))
        .shown();
  }
}
