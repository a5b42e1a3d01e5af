package org.kith.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.MarkdownText.Figures;

/** Reads what stands within a line, and puts figures in. */
record InlineReading(Figures figures, Faults faults) {
  private static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}]*)}}");

  List<Inline> children(Node parent) {
    List<Inline> content = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> words.append(text.getLiteral());
        case SoftLineBreak space -> words.append(' ');
        case HardLineBreak space -> words.append(' ');
        default -> {
          words(node, words, content);
          other(node, content);
        }
      }
    }
    words(parent, words, content);
    return content;
  }

  private void other(Node node, List<Inline> content) {
    switch (node) {
      case StrongEmphasis strong -> content.add(new Inline.Strong(children(strong)));
      case Emphasis emphasis -> content.add(new Inline.Emphasis(children(emphasis)));
      case Code code -> content.add(new Inline.Text(code.getLiteral()));
      case Link link -> link(link, content);
      case HtmlInline html -> faults.add(html, "HTML is not allowed (" + html.getLiteral() + ")");
      case Image image ->
          faults.add(image, "images are not allowed (" + image.getDestination() + ")");
      default -> faults.add(node, "this is not understood");
    }
  }

  private void link(Link link, List<Inline> content) {
    if (Inline.Link.allows(link.getDestination())) {
      content.add(new Inline.Link(link.getDestination(), children(link)));
    } else {
      faults.add(
          link,
          "a link must be relative, https or mailto, and this is not: " + link.getDestination());
    }
  }

  /** Moves gathered words to the content, figures in their places. */
  private void words(Node at, StringBuilder words, List<Inline> content) {
    Matcher mention = FIGURE.matcher(words);
    int from = 0;
    while (mention.find()) {
      text(words.substring(from, mention.start()), at, content);
      figure(mention.group(1), at, content);
      from = mention.end();
    }
    text(words.substring(from), at, content);
    words.setLength(0);
  }

  private void text(String text, Node at, List<Inline> content) {
    if (text.contains("{{") || text.contains("}}")) {
      faults.add(at, "a figure is written {{id}}, and this is not closed: “" + text.strip() + "”");
    } else if (!text.isEmpty()) {
      content.add(new Inline.Text(text));
    }
  }

  private void figure(String mention, Node at, List<Inline> content) {
    int bar = mention.indexOf('|');
    String id = (bar < 0 ? mention : mention.substring(0, bar)).strip();
    String form = bar < 0 ? "" : mention.substring(bar + 1).strip();
    var figure = figures.figure(id, form);
    if (figure.isPresent()) {
      FigureValue value = figure.get();
      content.add(value);
    } else {
      String as = form.isEmpty() ? "" : " as “" + form + "”";
      faults.add(at, "there is no figure “" + id + "”" + as);
    }
  }
}
