package org.kith.figures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItem.Kind;
import org.kith.access.WorkItems;
import org.kith.figures.NarrativeWriting;
import org.kith.figures.WrittenText;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Drafts of narratives that wait to be published, and translations behind their English. */
@Component
class TextWork implements WorkItems {
  private final NarrativeWriting writing;
  private final Words words;

  TextWork(NarrativeWriting writing, Messages messages) {
    this.writing = writing;
    this.words = messages.in(Language.ENGLISH);
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(NarrativeWriting.WRITE)) {
      return List.of();
    }
    List<WrittenText> all = writing.all();
    Map<String, Integer> english =
        all.stream()
            .filter(text -> text.language().equals("en") && text.live() != null)
            .collect(
                Collectors.toMap(WrittenText::place, text -> Objects.requireNonNull(text.live())));
    List<WorkItem> work = new ArrayList<>();
    if (actor.may(NarrativeWriting.PUBLISH)) {
      long drafts = all.stream().filter(text -> text.draft().isPresent()).count();
      add(work, Kind.TO_APPROVE, "figures.texts.work.drafts", drafts, TextStanding.DRAFT);
    }
    long behind =
        all.stream().filter(text -> TextStanding.isBehind(text, english.get(text.place()))).count();
    add(work, Kind.TO_DO, "figures.texts.work.behind", behind, TextStanding.BEHIND);
    return work;
  }

  private void add(List<WorkItem> work, Kind kind, String key, long many, TextStanding standing) {
    if (many > 0) {
      String path = TextsController.PATH + "?state=" + standing.id();
      work.add(new WorkItem(kind, words.plain(key, many), path, null));
    }
  }
}
