package org.kith.evaluation.domain;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.PublishingFreeze;
import org.kith.documents.Document;
import org.kith.documents.DocumentJson;
import org.kith.documents.Inline;
import org.kith.documents.Paragraph;
import org.kith.evaluation.Edition;
import org.kith.evaluation.Edition.Step;
import org.kith.evaluation.EditionNumber;
import org.kith.evaluation.EditionRefused;
import org.kith.evaluation.Editions;
import org.kith.evaluation.Format;
import org.kith.evaluation.Publishing;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class EditionPublishing implements Publishing {
  private static final String SUBJECT = "edition";

  private final Access access;
  private final PublishingFreeze freeze;
  private final Editions editions;
  private final EditionRows rows;
  private final DraftReport report;
  private final Renderings renderings;
  private final TellingEditions telling;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Words words;

  EditionPublishing(
      Access access,
      PublishingFreeze freeze,
      Editions editions,
      EditionRows rows,
      DraftReport report,
      Renderings renderings,
      TellingEditions telling,
      TransactionTemplate transaction,
      Clock clock,
      Messages messages) {
    this.access = access;
    this.freeze = freeze;
    this.editions = editions;
    this.rows = rows;
    this.report = report;
    this.renderings = renderings;
    this.telling = telling;
    this.transaction = transaction;
    this.clock = clock;
    this.words = messages.in(Language.ENGLISH);
  }

  /** Draws everything up first, so that the transaction only has to write. */
  @Override
  public void draft(UUID id, String title, String note) {
    access.require(DRAFT);
    Drawn drawn =
        ActingAs.<Drawn, RuntimeException>actingAs(
            Actor.visitor(access.area()), () -> report.drawnFor(title));
    if (drawn.document().sections().isEmpty()) {
      throw new EditionRefused("There is nothing to publish yet: the report is empty.");
    }
    Step drafted = step("");
    Map<Format, byte[]> files = renderings.all(drawn, drafted.at());
    transaction.executeWithoutResult(running -> store(id, title, note, drafted, drawn, files));
  }

  private void store(
      UUID id, String title, String note, Step drafted, Drawn drawn, Map<Format, byte[]> files) {
    access.require(DRAFT);
    if (rows.add(id, title, note, drawn.document().hash(), null, drafted)) {
      rows.addContent(id, model(drawn.document()), files);
      rows.addValues(id, drawn.figures());
      rows.addStories(id, drawn.stories());
      access.audit(DRAFT, SUBJECT, id.toString(), "");
    }
  }

  @Override
  @Transactional
  public EditionNumber publish(UUID id, String alone) {
    access.require(PUBLISH);
    access.contentChanged();
    Edition draft = draft(id);
    boolean own = draft.drafted().by().equals(access.who().name());
    if (own && alone.isBlank()) {
      throw new EditionRefused(
          "You drafted this edition: somebody else has to publish it, or say why you publish it alone.");
    }
    if (rows.stories(id).stream().anyMatch(story -> rows.withdrawnTexts().contains(story.text()))) {
      throw new EditionRefused(
          "This draft tells a text that was withdrawn meanwhile: draft the edition again.");
    }
    freeze.check(SUBJECT, id.toString());
    EditionNumber number = rows.nextNumber();
    rows.addStep(id, "published", step(own ? alone : ""), number);
    access.audit(PUBLISH, SUBJECT, id.toString(), own ? alone : "");
    return number;
  }

  @Override
  @Transactional
  public void discard(UUID id, String reason) {
    access.require(PUBLISH);
    access.contentChanged();
    discard(draft(id), reason);
    access.audit(PUBLISH, SUBJECT, id.toString(), "discarded: " + reason);
  }

  private void discard(Edition draft, String reason) {
    rows.addStep(draft.id(), "discarded", step(reason), null);
    rows.eraseContent(draft.id());
  }

  @Override
  @Transactional
  public List<EditionNumber> withdraw(String place, String reason) {
    access.require(WITHDRAW);
    access.contentChanged();
    List<EditionNumber> revisions = new ArrayList<>();
    for (UUID id : telling.of(place)) {
      Edition edition = editions.edition(id).orElseThrow();
      if (edition.isDraft()) {
        discard(edition, reason);
      } else {
        revisions.add(revise(edition, place, reason));
      }
    }
    if (revisions.isEmpty()) {
      throw new EditionRefused("No published edition tells this text.");
    }
    access.audit(WITHDRAW, "text", place, reason);
    return revisions;
  }

  private EditionNumber revise(Edition edition, String place, String reason) {
    List<StoryPlace> stories = rows.stories(edition.id());
    StoryPlace gone =
        stories.stream()
            .filter(story -> story.text().place().equals(place))
            .findFirst()
            .orElseThrow();
    Step now = step(reason);
    rows.addWithdrawnText(gone.text(), now);
    Document document = without(gone, editions.document(edition.id()).orElseThrow());
    Map<Format, byte[]> files = new EnumMap<>(renderings.texts(document, now.at()));
    files.put(Format.XLSX, editions.file(edition.id(), Format.XLSX).orElseThrow());
    UUID revision = UUID.randomUUID();
    rows.add(revision, edition.title(), edition.note(), document.hash(), edition.id(), now);
    rows.addContent(revision, model(document), files);
    rows.copyValues(edition.id(), revision);
    rows.addStories(
        revision,
        stories.stream().filter(story -> story != gone).map(story -> story.after(gone)).toList());
    EditionNumber number = rows.nextRevision(edition.number());
    rows.addStep(revision, "published", step(""), number);
    rows.addStep(edition.id(), "withdrawn", now, null);
    rows.eraseContent(edition.id());
    return number;
  }

  private Document without(StoryPlace gone, Document document) {
    String today = words.date(LocalDate.now(clock));
    Document revised =
        gone.replaced(
            document,
            new Paragraph(
                List.of(Inline.Emphasis.of(words.plain("evaluation.edition.gone", today)))));
    return new Document(
        revised.title(),
        revised.subtitle(),
        revised.language(),
        revised.direction(),
        words.plain("evaluation.edition.revised", revised.published(), today),
        revised.prepared(),
        revised.sections());
  }

  private Edition draft(UUID id) {
    Edition edition =
        editions
            .edition(id)
            .orElseThrow(() -> new EditionRefused("There is no such draft of an edition."));
    if (edition.published() != null) {
      throw new EditionRefused(
          "This edition was published already, as number " + edition.number() + ".");
    }
    if (!edition.isDraft()) {
      throw new EditionRefused("This draft was discarded already.");
    }
    return edition;
  }

  private Step step(String reason) {
    return new Step(access.who().name(), clock.instant(), reason);
  }

  private static byte[] model(Document document) {
    return DocumentJson.write(document).getBytes(StandardCharsets.UTF_8);
  }
}
