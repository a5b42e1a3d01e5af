package org.kith.programme.web;

import gg.jte.Content;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.documents.BulletList;
import org.kith.documents.Inline;
import org.kith.documents.ListItem;
import org.kith.documents.Paragraph;
import org.kith.figures.Passages;
import org.kith.figures.Prose;
import org.kith.programme.Worded;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/**
 * The programme's own texts, with figures put in and worded in the language of each text, several
 * at a time so that a page needs few queries.
 */
@Component
class Texts {
  private final Prose prose;
  private final Passages passages;
  private final Messages messages;
  private final Languages languages;

  Texts(Prose prose, Passages passages, Messages messages, Languages languages) {
    this.prose = prose;
    this.passages = passages;
    this.messages = messages;
    this.languages = languages;
  }

  /** The wording of content that is only there in English. */
  Words english() {
    return messages.in(languages.english());
  }

  /** Plain words of each text. */
  Map<Worded, Text> plain(Collection<Worded> texts) {
    Map<Worded, Text> plain = new HashMap<>();
    for (String code : texts.stream().map(Worded::language).distinct().toList()) {
      Language language = language(code);
      List<Worded> those = texts.stream().filter(text -> text.language().equals(code)).toList();
      List<String> words =
          prose.plain(those.stream().map(Worded::text).toList(), messages.in(language));
      for (int i = 0; i < those.size(); i++) {
        plain.put(those.get(i), new Text(words.get(i), language));
      }
    }
    return plain;
  }

  /** Plain words of English texts, in their order. */
  List<Text> plainEnglish(List<String> texts) {
    return prose.plain(texts, english()).stream().map(Text::english).toList();
  }

  /** English texts with links to their figures, each found by its text. */
  Map<String, List<Inline>> linked(Collection<String> texts) {
    List<String> distinct = texts.stream().distinct().toList();
    List<List<Inline>> lines = prose.lines(distinct, english());
    Map<String, List<Inline>> linked = new HashMap<>();
    for (int i = 0; i < distinct.size(); i++) {
      linked.put(distinct.get(i), lines.get(i));
    }
    return linked;
  }

  /** Points of one language as a list, with links to their figures. */
  Content points(List<Worded> points, Words page) {
    Language language = language(points.getFirst().language());
    return bullets(
        prose.lines(points.stream().map(Worded::text).toList(), messages.in(language)),
        language,
        page);
  }

  /** A list; null where it would be empty. */
  @Nullable Content englishBullets(List<List<Inline>> lines, Words page) {
    return lines.isEmpty() ? null : bullets(lines, languages.english(), page);
  }

  Content englishParagraph(List<Inline> line, Words page) {
    return passages.of(List.of(new Paragraph(line)), languages.english(), page.language());
  }

  /** A narrative in the page's language, else in English; null where none is written. */
  @Nullable Content narrative(String place, Words page) {
    return prose
        .at(place, "story", page)
        .map(told -> passages.of(told, 2, page.language()))
        .orElse(null);
  }

  private Content bullets(List<List<Inline>> lines, Language language, Words page) {
    return passages.of(
        List.of(
            new BulletList(
                lines.stream().map(line -> new ListItem(List.of(new Paragraph(line)))).toList())),
        language,
        page.language());
  }

  Text of(Worded worded) {
    return new Text(worded.text(), language(worded.language()));
  }

  private Language language(String code) {
    return languages.of(code).orElse(languages.english());
  }
}
