package org.kith.figures.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.MarkdownText;
import org.kith.documents.Narrative;
import org.kith.figures.Figures;
import org.kith.figures.Insertion;
import org.kith.figures.Narratives;
import org.kith.figures.Prose;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.ui.Languages;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FiguresPutIn implements Prose {
  private final Figures figures;
  private final Narratives narratives;
  private final Messages messages;
  private final Languages languages;

  FiguresPutIn(Figures figures, Narratives narratives, Messages messages, Languages languages) {
    this.figures = figures;
    this.narratives = narratives;
    this.messages = messages;
    this.languages = languages;
  }

  @Override
  public Optional<Told> at(String place, String anchor, Words words) {
    return narratives
        .at(place, words.language().code())
        .map(found ->
            new Told(
                MarkdownText.with(valuesIn(found.markdown(), wordsOf(found.language(), words)))
                    .read(place, anchor, found.markdown()),
                found.language()));
  }

  @Override
  public Narrative read(String file, String markdown, Words words) {
    return MarkdownText.with(valuesIn(markdown, words)).read(file, "", markdown);
  }

  /** The words of a text's own language, which the page may not be in. */
  private Words wordsOf(String language, Words page) {
    return language.equals(page.language().code())
        ? page
        : messages.in(languages.of(language).orElse(languages.english()));
  }

  @Override
  public List<Inline> line(String text, Words words) {
    return line(text, valuesIn(text, words));
  }

  @Override
  public List<List<Inline>> lines(List<String> texts, Words words) {
    MarkdownText.Figures values = valuesIn(String.join("\n", texts), words);
    return texts.stream().map(text -> line(text, values)).toList();
  }

  @Override
  public String plain(String text, Words words) {
    return plain(line(text, words));
  }

  @Override
  public List<String> plain(List<String> texts, Words words) {
    return lines(texts, words).stream().map(FiguresPutIn::plain).toList();
  }

  private static List<Inline> line(String text, MarkdownText.Figures values) {
    List<Inline> line = new ArrayList<>();
    Matcher insertions = Insertion.PATTERN.matcher(text);
    int end = 0;
    while (insertions.find()) {
      addText(line, text.substring(end, insertions.start()));
      Insertion insertion = Insertion.of(insertions);
      values.figure(insertion.statement(), insertion.withUnit() ? "unit" : "").ifPresent(line::add);
      end = insertions.end();
    }
    addText(line, text.substring(end));
    return line;
  }

  private static String plain(List<Inline> line) {
    StringBuilder plain = new StringBuilder();
    for (Inline part : line) {
      plain.append(
          switch (part) {
            case Inline.Text(String own) -> own;
            case FigureValue value -> value.shown();
            default -> "";
          });
    }
    return plain.toString();
  }

  private static void addText(List<Inline> line, String text) {
    if (!text.isEmpty()) {
      line.add(new Inline.Text(text));
    }
  }

  /** The figures of one text, read in one go. */
  private MarkdownText.Figures valuesIn(String text, Words words) {
    List<String> ids = Insertion.in(text).stream().map(Insertion::statement).distinct().toList();
    if (ids.isEmpty()) {
      return (id, form) -> Optional.empty();
    }
    Map<String, Statement> statements = figures.statements(ids);
    Map<String, String> disputes = figures.disputes(ids);
    return (id, form) ->
        Optional.of(
            Optional.ofNullable(statements.get(id))
                .map(statement -> value(statement, form, disputes.get(id), words))
                .orElseGet(() -> unseen(id, words)));
  }

  /** Words in the place of a figure that whoever reads may not see: the rest of the text stands. */
  private static FigureValue unseen(String id, Words words) {
    return new FigureValue(id, words.plain("figures.prose.unseen"), null, null);
  }

  private static FigureValue value(
      Statement statement, String form, @Nullable String dispute, Words words) {
    ShownValue shown = ShownValue.of(statement, words);
    return new FigureValue(
        statement.id(),
        form.equals("unit") ? shown.withUnit() : shown.value(),
        "/figures/" + statement.id(),
        dispute);
  }
}
