package org.kith.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Submissions;
import org.kith.people.Rights;
import org.kith.people.rights.Erasing;
import org.kith.people.rights.ErasurePreview;
import org.kith.people.rights.RequestBook;
import org.kith.people.rights.RightsRequest;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.TextField;
import org.kith.ui.forms.TickField;
import org.kith.ui.records.Listing;
import org.kith.ui.records.Listing.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an erasure would do, and doing it. */
@Controller
class ErasureController {
  private static final TextField REASON =
      TextField.lines("reason", "people.rights.erase.reason").atMost(500).rows(3);
  private static final TickField SURE = TickField.of("sure", "people.rights.erase.sure").demanded();
  private static final List<Field<?>> ASKED = List.of(REASON, SURE);

  private final Access access;
  private final RequestBook book;
  private final Erasing erasing;
  private final Submissions submissions;

  ErasureController(Access access, RequestBook book, Erasing erasing, Submissions submissions) {
    this.access = access;
    this.book = book;
    this.erasing = erasing;
    this.submissions = submissions;
  }

  @GetMapping(RightsShown.ID + "/erase")
  View preview(@PathVariable UUID id, Words words) {
    RightsRequest request = existing(id);
    return page(request, Form.blank(words).withVersion(request.version()));
  }

  @PostMapping(RightsShown.ID + "/erase")
  View erase(@PathVariable UUID id, Form form) {
    RightsRequest request = existing(id);
    return form.posted(ASKED)
        .changing(() -> Form.blank(form.words()).withVersion(existing(id).version()))
        .save(
            () ->
                submissions.once(
                    form,
                    () -> {
                      erasing.erase(id, form.version(), form.get(REASON));
                      return View.done(RightsShown.path(id), "people.rights.erased.done");
                    }),
            again -> page(request, again));
  }

  private View.Shown page(RightsRequest request, Form form) {
    Words words = form.words();
    ErasurePreview preview = erasing.preview(request.id());
    boolean isPossible =
        request.isOpen() && preview.obstacles().isEmpty() && !preview.parts().isEmpty();
    List<Text> said = new ArrayList<>();
    said.add(words.text("people.rights.erase.about"));
    preview.obstacles().forEach(obstacle -> said.add(Text.english(obstacle)));
    return View.of(
        "people/step",
        new StepPage(
            words.text("people.rights.to.erase"),
            List.of(RightsShown.all(words), RightsShown.one(request, words)),
            said,
            null,
            List.of(),
            List.of(parts(preview, words)),
            words.text("people.rights.erase.warning"),
            form,
            form.show(ASKED),
            RightsShown.path(request.id()) + "/erase",
            isPossible ? words.text("people.rights.erase") : null,
            List.of()));
  }

  private static Listing parts(ErasurePreview preview, Words words) {
    return new Listing(
        words.text("people.rights.erase.parts"),
        List.of(
            words.text("people.rights.entries.kind"),
            words.text("people.rights.erase.count"),
            words.text("people.rights.erase.becomes")),
        preview.parts().stream()
            .map(part ->
                List.of(
                    Cell.of(part.kind()),
                    Cell.of(words.number(part.count())),
                    Cell.of(
                        words.text(
                            part.staysCounted()
                                ? "people.rights.erase.counted"
                                : "people.rights.erase.gone"))))
            .toList(),
        words.text("people.rights.erase.nothing"));
  }

  private RightsRequest existing(UUID id) {
    access.require(Rights.ERASE);
    return book.find(id).orElseThrow(NotFound::new);
  }
}
