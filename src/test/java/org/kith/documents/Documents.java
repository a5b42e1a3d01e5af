package org.kith.documents;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.KeyFigures.KeyFigure;

/** Any document at all: every kind of block, in every other that may hold it, with any signs. */
final class Documents {
  private static final List<String> ADDRESSES =
      List.of(
          "/figures/a", "#first", "https://example.org/ü?a=%20", "mailto:a@example.org", "../x");

  private Documents() {}

  static Arbitrary<Document> any() {
    return Combinators.combine(
            text().filter(title -> !title.isBlank()),
            text(),
            Arbitraries.of("en-GB", "ur", "pl"),
            Arbitraries.of(Direction.class),
            text(),
            text(),
            sections())
        .as(Document::new);
  }

  /** Signs of every kind, those included that a file cannot hold as they are. */
  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("ab <&>\"'\\/\u0000\u0001\t\n\r\u007f\u0085é€†ا\u2028\ud800\udc00")
        .withChars('a', 'z')
        .ofMaxLength(12);
  }

  private static Arbitrary<List<Section>> sections() {
    return Combinators.combine(blocks(), blocks(), text(), text())
        .as((outer, inner, one, other) ->
            List.of(
                new Section("first", one, outer, List.of(new Section("first-inner", other, inner))),
                new Section("second", other, inner)));
  }

  private static Arbitrary<List<Block>> blocks() {
    return block().list().ofMaxSize(4);
  }

  private static Arbitrary<Block> block() {
    return Arbitraries.lazyOf(
        () -> paragraph(),
        () -> paragraph(),
        () -> items().map(BulletList::new),
        () ->
            Combinators.combine(Arbitraries.integers().between(0, 12), items())
                .as(NumberedList::new),
        () -> table().map(Block.class::cast),
        () -> picture(),
        () ->
            Combinators.combine(Arbitraries.of(Callout.Kind.class), block().list().ofMaxSize(2))
                .as(Callout::new),
        () ->
            Combinators.combine(figure(), text())
                .as(KeyFigure::new)
                .list()
                .ofMaxSize(2)
                .map(KeyFigures::new));
  }

  private static Arbitrary<Block> paragraph() {
    return inlines().map(Paragraph::new);
  }

  private static Arbitrary<List<ListItem>> items() {
    return block().list().ofMaxSize(2).map(ListItem::new).list().ofMaxSize(2);
  }

  private static Arbitrary<DataTable> table() {
    return Combinators.combine(text().filter(caption -> !caption.isBlank()), inlines(), text())
        .as((caption, content, label) ->
            new DataTable(
                caption,
                List.of(Column.words(label), Column.numbers("People")),
                List.of(List.of(new Cell(content), Cell.of(label))),
                content));
  }

  private static Arbitrary<Block> picture() {
    return Combinators.combine(
            Arbitraries.strings().withChars("ab <&>\"é").ofMaxLength(5),
            text().filter(words -> !words.isBlank()),
            table().injectNull(0.5))
        .as((words, alternative, data) ->
            new Picture(
                "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10' viewBox='0 0 20 10'>"
                    + "<title>%s</title><g fill='#fff'><text x='2' y='5'>%s</text></g></svg>"
                        .formatted(escaped(words), escaped(words)),
                alternative,
                words,
                data));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static Arbitrary<List<Inline>> inlines() {
    return inline().list().ofMaxSize(3);
  }

  private static Arbitrary<Inline> inline() {
    return Arbitraries.lazyOf(
        () -> text().map(Inline.Text::new),
        () -> text().map(Inline.Text::new),
        () -> figure().map(Inline.class::cast),
        () -> inline().list().ofMaxSize(2).map(Inline.Strong::new),
        () -> inline().list().ofMaxSize(2).map(Inline.Emphasis::new),
        () ->
            Combinators.combine(Arbitraries.of(ADDRESSES), inline().list().ofMaxSize(2))
                .as(Inline.Link::new));
  }

  private static Arbitrary<FigureValue> figure() {
    return Combinators.combine(
            text(), text(), Arbitraries.of(ADDRESSES).injectNull(0.3), text().injectNull(0.5))
        .as(FigureValue::new);
  }
}
