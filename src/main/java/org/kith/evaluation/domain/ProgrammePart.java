package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Prose.Told;
import org.kith.geography.Maps;
import org.kith.programme.Priority;
import org.kith.programme.Programme;
import org.kith.programme.Strategy;

/** What the programme was: vision, story, priorities, partners. */
final class ProgrammePart implements Part {
  private final Programme programme;
  private final Maps maps;

  ProgrammePart(Programme programme, Maps maps) {
    this.programme = programme;
    this.maps = maps;
  }

  @Override
  public Optional<Section> in(Draft draft) {
    Optional<Strategy> found = programme.strategy();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Strategy strategy = found.get();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Callout(Callout.Kind.KEY, List.of(new Paragraph(draft.line(strategy.vision())))));
    Optional<Told> told = draft.narrative("report/about-the-programme", "about");
    if (told.isPresent()) {
      blocks.addAll(told.get().narrative().opening());
    } else {
      blocks.add(draft.paragraph(strategy.about()));
    }
    List<Section> more =
        new ArrayList<>(told.map(one -> one.narrative().sections()).orElse(List.of()));
    more.add(priorities(draft));
    more.add(partners(draft, strategy));
    maps.localities(draft.words())
        .ifPresent(map ->
            more.add(
                new Section(
                    "where", draft.say("where.title"), List.of(note(draft), Pictures.of(map)))));
    return Optional.of(new Section("about-the-programme", draft.say("about.title"), blocks, more));
  }

  private Block note(Draft draft) {
    return Paragraph.of(draft.say(maps.localitiesAssumed() ? "where.assumed" : "where.confirmed"));
  }

  private Section priorities(Draft draft) {
    List<ListItem> items = new ArrayList<>();
    for (Priority priority : programme.priorities("en")) {
      items.add(
          new ListItem(
              List.of(
                  new Paragraph(
                      List.of(
                          org.kith.documents.Inline.Strong.of(
                              priority.number() + ". " + priority.name().text() + ". "),
                          new org.kith.documents.Inline.Text(priority.ambition().text()))))));
    }
    return new Section("priorities", draft.say("priorities.title"), List.of(new BulletList(items)));
  }

  private static Section partners(Draft draft, Strategy strategy) {
    String names =
        String.join(", ", strategy.partners().stream().map(partner -> partner.name()).toList());
    return new Section(
        "partners",
        draft.say("partners.title"),
        List.of(Paragraph.of(draft.say("partners.about", names))));
  }
}
