package org.kith.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.kith.documents.Block;
import org.kith.documents.BulletList;
import org.kith.documents.Callout;
import org.kith.documents.Inline;
import org.kith.documents.ListItem;
import org.kith.documents.NumberedList;
import org.kith.documents.Paragraph;

/** Reads what stands between headings. */
record BlockReading(InlineReading inlines, Faults faults) {

  Optional<Block> read(Node node) {
    return switch (node) {
      case org.commonmark.node.Paragraph paragraph -> {
        List<Inline> content = inlines.children(paragraph);
        yield content.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(content));
      }
      case org.commonmark.node.BulletList list -> Optional.of(new BulletList(items(list)));
      case OrderedList list -> Optional.of(new NumberedList(start(list), items(list)));
      case BlockQuote quote -> Optional.of(new Callout(kind(quote), children(quote)));
      case HtmlBlock html -> refuse(html, "HTML is not allowed");
      case Image image -> refuse(image, "images are not allowed");
      default ->
          refuse(
              node,
              "only paragraphs, lists, headings and quotations are understood, not this "
                  + node.getClass().getSimpleName());
    };
  }

  private Optional<Block> refuse(Node node, String why) {
    faults.add(node, why);
    return Optional.empty();
  }

  private List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node).ifPresent(blocks::add);
    }
    return blocks;
  }

  private List<ListItem> items(Node list) {
    List<ListItem> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(new ListItem(children(item)));
    }
    return items;
  }

  private static int start(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  /** The kind named at the start of a quotation, which is taken out of its text. */
  private static Callout.Kind kind(BlockQuote quote) {
    if (quote.getFirstChild() instanceof org.commonmark.node.Paragraph first
        && first.getFirstChild() instanceof Text text) {
      for (Callout.Kind kind : Callout.Kind.values()) {
        String mark = "[!" + kind + "]";
        if (text.getLiteral().startsWith(mark)) {
          text.setLiteral(text.getLiteral().substring(mark.length()).stripLeading());
          if (text.getLiteral().isEmpty()) {
            if (text.getNext() != null) {
              text.getNext().unlink();
            }
            text.unlink();
          }
          return kind;
        }
      }
    }
    return Callout.Kind.NOTE;
  }
}
