package org.kith.evaluation.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.documents.Narrative;
import org.kith.figures.Narratives;
import org.kith.figures.Prose;
import org.kith.ui.Words;

/** The texts that a report tells, without those withdrawn; it remembers which it told. */
final class Texts {
  /** A text that was told. */
  record Told(WithdrawnText text, Narrative narrative) {}

  private final Prose prose;
  private final Narratives narratives;
  private final Set<WithdrawnText> withdrawn;
  private final List<Told> told = new ArrayList<>();

  Texts(Prose prose, Narratives narratives, Set<WithdrawnText> withdrawn) {
    this.prose = prose;
    this.narratives = narratives;
    this.withdrawn = withdrawn;
  }

  Optional<Prose.Told> at(String place, String anchor, Words words) {
    Optional<WithdrawnText> text =
        narratives
            .at(place, words.language().code())
            .map(found -> new WithdrawnText(place, fingerprint(found.markdown())));
    if (text.isEmpty() || withdrawn.contains(text.get())) {
      return Optional.empty();
    }
    Optional<Prose.Told> found = prose.at(place, anchor, words);
    found.ifPresent(one -> told.add(new Told(text.get(), one.narrative())));
    return found;
  }

  List<Told> told() {
    return List.copyOf(told);
  }

  private static String fingerprint(String markdown) {
    return Sha256.of(markdown.getBytes(StandardCharsets.UTF_8));
  }
}
