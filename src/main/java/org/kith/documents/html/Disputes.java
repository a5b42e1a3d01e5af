package org.kith.documents.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.documents.FigureValue;
import org.kith.documents.Wording;

/** The disputed figures of one rendering, numbered as the reader meets them. */
final class Disputes implements DisputeMarks {
  static final String ID = "kith-doc-disputes";

  private record Dispute(String figure, String explanation) {}

  private final Wording wording;
  private final Links links;
  private final Map<Dispute, FigureValue> noted = new LinkedHashMap<>();

  Disputes(Wording wording, Links links) {
    this.wording = wording;
    this.links = links;
  }

  boolean isEmpty() {
    return noted.isEmpty();
  }

  /** The mark leads to the figure's note. */
  @Override
  public void mark(Markup markup, FigureValue figure, String explanation) {
    Dispute dispute = new Dispute(figure.id(), explanation);
    boolean first = noted.putIfAbsent(dispute, figure) == null;
    int number = noted.keySet().stream().toList().indexOf(dispute) + 1;
    String words = wording.say("documents.disputed", String.valueOf(number));
    markup
        .open("sup", "class", "kith-doc-mark", "id", first ? "kith-doc-mark-" + number : null)
        .open("a", "href", "#kith-doc-dispute-" + number, "title", words, "aria-label", words)
        .text("†" + number)
        .close()
        .close();
  }

  /** The notes, for the end of the document. */
  void write(Markup markup) {
    markup
        .open("section", "class", "kith-doc-section kith-doc-disputes")
        .element(
            "h2",
            wording.say("documents.disputes"),
            "id",
            ID,
            "class",
            "kith-doc-heading kith-doc-heading-1 govuk-heading-l")
        .element("p", wording.say("documents.disputes.about"), "class", "kith-doc-text govuk-body")
        .open("ol", "class", "kith-doc-list govuk-list govuk-list--number");
    int number = 1;
    for (var note : noted.entrySet()) {
      FigureValue figure = note.getValue();
      String address = figure.href() == null ? null : links.address(figure.href());
      markup
          .open("li", "id", "kith-doc-dispute-" + number, "class", "kith-doc-item")
          .open("strong")
          .open(address == null ? "span" : "a", "href", address)
          .text(figure.shown())
          .close()
          .close()
          .text(" – " + note.getKey().explanation() + " ")
          .element(
              "a",
              wording.say("documents.disputes.back"),
              "href",
              "#kith-doc-mark-" + number,
              "class",
              "kith-doc-back govuk-link")
          .close();
      number++;
    }
    markup.close().close();
  }
}
