package org.kith.documents.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.kith.documents.Block;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.MarkdownText;
import org.kith.documents.Narrative;
import org.kith.documents.Section;

/** Reads CommonMark into the model. */
public final class MarkdownReading implements MarkdownText {
  private final Parser parser =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final Figures figures;

  public MarkdownReading(Figures figures) {
    this.figures = figures;
  }

  /** A section being read: what belongs to it is still to come. */
  private record Draft(
      int level, String id, String title, List<Block> blocks, List<Section> parts) {
    Section finished() {
      return new Section(id, title, blocks, parts);
    }
  }

  @Override
  public Narrative read(String file, String anchor, String markdown) {
    Faults faults = new Faults(file);
    InlineReading inlines = new InlineReading(figures, faults);
    BlockReading blocks = new BlockReading(inlines, faults);
    Anchors anchors = new Anchors(anchor);
    Deque<Draft> open = new ArrayDeque<>();
    Draft whole = new Draft(0, "", "", new ArrayList<>(), new ArrayList<>());
    open.push(whole);
    for (Node node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        close(open, heading.getLevel());
        String title = words(inlines.children(heading)).strip();
        if (title.isEmpty()) {
          faults.add(heading, "a heading has no words");
        }
        open.push(
            new Draft(
                heading.getLevel(),
                anchors.of(title),
                title,
                new ArrayList<>(),
                new ArrayList<>()));
      } else {
        blocks.read(node).ifPresent(open.element().blocks()::add);
      }
    }
    close(open, 1);
    faults.refuseIfAny();
    return new Narrative(whole.blocks(), whole.parts());
  }

  @Override
  public List<String> faults(String file, String markdown) {
    try {
      read(file, "", markdown);
      return List.of();
    } catch (NarrativeRefused refused) {
      return refused.faults();
    }
  }

  /** Finishes the sections that a heading of this level ends. */
  private static void close(Deque<Draft> open, int level) {
    while (open.element().level() >= level) {
      Section finished = open.pop().finished();
      open.element().parts().add(finished);
    }
  }

  /** Titles are plain words: they also stand in contents and bookmarks. */
  private static String words(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      words.append(
          switch (inline) {
            case Inline.Text(String text) -> text;
            case Inline.Strong(List<Inline> inner) -> words(inner);
            case Inline.Emphasis(List<Inline> inner) -> words(inner);
            case Inline.Link(String href, List<Inline> inner) -> words(inner);
            case FigureValue figure -> figure.shown();
          });
    }
    return words.toString();
  }
}
