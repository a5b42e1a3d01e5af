package org.kith.figures;

import java.util.List;
import java.util.Optional;
import org.kith.documents.Inline;
import org.kith.ui.Words;

/**
 * Texts with the ledger's figures put in: each number carries a link to its entry, and a mark where
 * another figure contradicts it.
 */
public interface Prose {
  /**
   * The narrative of a place in the words' language, else in English, else none; its figures are
   * worded in its own language.
   *
   * @param anchor put before the ids of its sections; may be empty
   */
  Optional<Told> at(String place, String anchor, Words words);

  /** A short text without Markdown, such as a project's summary. */
  List<Inline> line(String text, Words words);

  /** Several such texts, read in one go, in their order. */
  List<List<Inline>> lines(List<String> texts, Words words);

  /** Several such texts as plain words, read in one go, in their order. */
  List<String> plain(List<String> texts, Words words);

  /** The same as plain words, for cards and descriptions. */
  String plain(String text, Words words);

  /** Markdown of a module's own, such as a news item, named for refusals. */
  org.kith.documents.Narrative read(String file, String markdown, Words words);

  /**
   * A narrative ready to show.
   *
   * @param language the tag of the language that it is in
   */
  record Told(org.kith.documents.Narrative narrative, String language) {}
}
