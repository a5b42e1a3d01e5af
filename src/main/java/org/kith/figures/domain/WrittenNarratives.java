package org.kith.figures.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.PublishingFreeze;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.TextVersion;
import org.kith.figures.WrittenText;
import org.kith.figures.writing.Desk;
import org.kith.imports.EditedFields;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class WrittenNarratives implements NarrativeWriting {
  private final NarrativeRows rows;
  private final Desk desk;
  private final EditedFields files;
  private final PublishingFreeze freeze;
  private final Access access;

  WrittenNarratives(
      NarrativeRows rows, Desk desk, EditedFields files, PublishingFreeze freeze, Access access) {
    this.rows = rows;
    this.desk = desk;
    this.files = files;
    this.freeze = freeze;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WrittenText> all() {
    return rows.all();
  }

  @Override
  @Transactional(readOnly = true)
  public WrittenText at(String place, String language) {
    return rows.at(place, language);
  }

  @Override
  @Transactional(readOnly = true)
  public List<TextVersion> versions(String place, String language) {
    return rows.versions(place, language);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<TextVersion> version(String place, String language, int number) {
    return rows.versions(place, language).stream()
        .filter(version -> version.number() == number)
        .findFirst();
  }

  @Override
  public void save(String place, String language, int seen, Draft draft) {
    access.require(WRITE);
    WrittenText before = seen(place, language, seen);
    Integer translates = translates(before, draft);
    TextVersion latest = before.latest();
    if (latest != null
        && latest.markdown().strip().equals(draft.markdown())
        && Objects.equals(latest.translates(), translates)
        && latest.isUnconfirmed() == draft.isMachineDrafted()) {
      return;
    }
    int number = rows.add(place, language, draft.markdown(), translates, draft.isMachineDrafted());
    access.audit(WRITE, KIND, before.id(), "version " + number);
  }

  @Override
  public void publish(String place, String language, int number) {
    access.require(PUBLISH);
    WrittenText text = seen(place, language, number);
    TextVersion draft = text.draft().orElseThrow(ChangedMeanwhile::new);
    desk.requireReady(List.of(), draft.markdown());
    freeze.check(KIND, text.key());
    rows.publish(place, language, number);
    files.note(KIND, text.id(), Map.of("body", draft.markdown()));
    access.contentChanged();
    access.audit(PUBLISH, KIND, text.id(), "version " + number);
  }

  @Override
  public void confirm(String place, String language, int number) {
    access.require(PUBLISH);
    WrittenText text = seen(place, language, number);
    rows.confirm(place, language, number);
    access.audit(PUBLISH, KIND, text.id(), "translation confirmed: version " + number);
  }

  @Override
  public void goBack(String place, String language, int seen, int to) {
    access.require(WRITE);
    WrittenText text = seen(place, language, seen);
    TextVersion earlier = version(place, language, to).orElseThrow(ChangedMeanwhile::new);
    int number =
        rows.add(
            place, language, earlier.markdown(), earlier.translates(), earlier.isUnconfirmed());
    access.audit(WRITE, KIND, text.id(), "version " + number + ": back to version " + to);
  }

  private WrittenText seen(String place, String language, int number) {
    rows.inTurn(place, language);
    WrittenText text = rows.at(place, language);
    if (text.version() != number) {
      throw new ChangedMeanwhile();
    }
    return text;
  }

  /** What a translation says, or goes on saying where nobody says it is as the English is now. */
  private @Nullable Integer translates(WrittenText before, Draft draft) {
    if (before.language().equals("en")) {
      return null;
    }
    TextVersion latest = before.latest();
    return draft.saysTheEnglish()
        ? rows.live(before.place(), "en").orElse(null)
        : latest == null ? null : latest.translates();
  }
}
