package org.kith.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.PublishingFrozen;
import org.kith.evaluation.Edition;
import org.kith.evaluation.EditionRefused;
import org.kith.evaluation.Editions;
import org.kith.evaluation.Publishing;
import org.kith.evaluation.Story;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.forms.Choice;
import org.kith.ui.forms.ChoiceField;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.kith.ui.forms.TextField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the team does with editions: draft, publish, discard, and withdraw a text. */
@Controller
class PublishingController {
  private static final String PATH = TeamEditionsController.PATH;
  private static final int REASON = 500;

  private static final TextField TITLE = TextField.of("title", "evaluation.team.name").atMost(100);
  private static final Field<java.util.Optional<String>> NOTE =
      TextField.lines("note", "evaluation.team.note").atMost(1000).optional();
  private static final TextField ALONE =
      TextField.lines("alone", "evaluation.team.alone").atMost(REASON);
  private static final TextField DISCARDED =
      TextField.lines("reason", "evaluation.team.reason").atMost(REASON);
  private static final TextField WITHDRAWN =
      TextField.lines("reason", "evaluation.team.withdraw.reason").atMost(REASON);

  private final Publishing publishing;
  private final Editions editions;
  private final Access access;

  PublishingController(Publishing publishing, Editions editions, Access access) {
    this.publishing = publishing;
    this.editions = editions;
    this.access = access;
  }

  @GetMapping(PATH + "/new")
  View askForDraft(Form form) {
    access.require(Publishing.DRAFT);
    return draftPage(form);
  }

  @PostMapping(PATH + "/new")
  View draft(Form form) {
    access.require(Publishing.DRAFT);
    if (!form.accepts(TITLE, NOTE)) {
      return draftPage(form);
    }
    UUID id = UUID.fromString(form.once());
    try {
      publishing.draft(id, form.get(TITLE), form.get(NOTE).orElse(""));
      return View.seeOther(PATH + "/" + id);
    } catch (EditionRefused refused) {
      return draftPage(form.refused(refused));
    }
  }

  private static View draftPage(Form form) {
    return FormPage.of(
            "evaluation.team.new",
            form,
            List.of(TITLE, NOTE),
            PATH + "/new",
            "evaluation.team.new.button")
        .below(crumb(form.words()))
        .saying("evaluation.team.new.about")
        .view();
  }

  @GetMapping(PATH + "/{id}/publish")
  View askToPublish(@PathVariable UUID id, Form form) {
    access.require(Publishing.PUBLISH);
    return publishPage(existing(id), form);
  }

  @PostMapping(PATH + "/{id}/publish")
  View publish(@PathVariable UUID id, Form form) {
    access.require(Publishing.PUBLISH);
    Edition draft = existing(id);
    if (!form.accepts(asked(draft))) {
      return publishPage(draft, form);
    }
    try {
      publishing.publish(id, isOwn(draft) ? form.get(ALONE) : "");
      return View.seeOther(PATH);
    } catch (EditionRefused | PublishingFrozen refused) {
      return publishPage(draft, form.refused(refused));
    }
  }

  private View publishPage(Edition draft, Form form) {
    FormPage page =
        FormPage.of(
                "evaluation.team.publish",
                form,
                asked(draft),
                PATH + "/" + draft.id() + "/publish",
                "evaluation.team.publish.button")
            .below(crumb(form.words()), crumb(draft))
            .saying("evaluation.team.publish.about");
    return (isOwn(draft) ? page.saying("evaluation.team.publish.own") : page).view();
  }

  private List<Field<?>> asked(Edition draft) {
    return isOwn(draft) ? List.of(ALONE) : List.of();
  }

  private boolean isOwn(Edition draft) {
    return draft.drafted().by().equals(access.who().name());
  }

  @GetMapping(PATH + "/{id}/discard")
  View askToDiscard(@PathVariable UUID id, Form form) {
    access.require(Publishing.PUBLISH);
    return discardPage(existing(id), form);
  }

  @PostMapping(PATH + "/{id}/discard")
  View discard(@PathVariable UUID id, Form form) {
    access.require(Publishing.PUBLISH);
    Edition draft = existing(id);
    if (!form.accepts(DISCARDED)) {
      return discardPage(draft, form);
    }
    try {
      publishing.discard(id, form.get(DISCARDED));
      return View.seeOther(PATH);
    } catch (EditionRefused refused) {
      return discardPage(draft, form.refused(refused));
    }
  }

  private static View discardPage(Edition draft, Form form) {
    return FormPage.of(
            "evaluation.team.discard",
            form,
            List.of(DISCARDED),
            PATH + "/" + draft.id() + "/discard",
            "evaluation.team.discard.button")
        .below(crumb(form.words()), crumb(draft))
        .saying("evaluation.team.discard.about")
        .view();
  }

  @GetMapping(PATH + "/withdraw")
  View askToWithdraw(Form form) {
    access.require(Publishing.WITHDRAW);
    return withdrawPage(form, texts());
  }

  @PostMapping(PATH + "/withdraw")
  View withdraw(Form form) {
    access.require(Publishing.WITHDRAW);
    ChoiceField<Story> texts = texts();
    if (!form.accepts(texts, WITHDRAWN)) {
      return withdrawPage(form, texts);
    }
    try {
      publishing.withdraw(form.get(texts).place(), form.get(WITHDRAWN));
      return View.seeOther(PATH);
    } catch (EditionRefused refused) {
      return withdrawPage(form.refused(refused), texts);
    }
  }

  private static View withdrawPage(Form form, ChoiceField<Story> texts) {
    return FormPage.of(
            "evaluation.team.withdraw",
            form,
            List.of(texts, WITHDRAWN),
            PATH + "/withdraw",
            "evaluation.team.withdraw.button")
        .below(crumb(form.words()))
        .saying(
            texts.choices().isEmpty()
                ? "evaluation.team.withdraw.none"
                : "evaluation.team.withdraw.about")
        .saying("evaluation.team.withdraw.elsewhere")
        .view();
  }

  private ChoiceField<Story> texts() {
    return ChoiceField.of(
            "text",
            "evaluation.team.withdraw.text",
            editions.stories().stream()
                .map(story ->
                    Choice.of(
                        story,
                        story.place(),
                        Text.english(story.label() + " (" + story.place() + ")")))
                .toList())
        .select();
  }

  private Edition existing(UUID id) {
    return editions.edition(id).filter(Edition::isDraft).orElseThrow(NotFound::new);
  }

  private static Crumb crumb(Words words) {
    return TeamEditionsController.crumb(words);
  }

  private static Crumb crumb(Edition draft) {
    return new Crumb(Text.english(draft.title()), PATH + "/" + draft.id());
  }
}
