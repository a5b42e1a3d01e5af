package org.kith.documents;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kith.documents.html.HtmlPages;

/** Documents as HTML: one markup for the file and for the site, so that both say the same. */
public interface HtmlRendering {
  /**
   * A file that stands alone: style and fonts within it, nothing fetched, and a content policy that
   * allows its own style only.
   */
  String file(Document document, Imprint imprint);

  /**
   * The document for a page of the site that brings its own head and links {@code
   * /assets/documents.css}: title page, contents, sections, notes on disputed figures. Links stay
   * as they are in the model.
   */
  String fragment(Document document);

  /**
   * A text within a page of the site that brings its own title, such as a news item: its sections
   * under headings of the second level and below, without numbers, then the notes on disputed
   * figures.
   *
   * @param addresses where a page of the site is, such as in the reader's language; other links
   *     stay as they are
   */
  String passage(Narrative narrative, UnaryOperator<String> addresses);

  static HtmlRendering with(Wording wording, List<WebFont> fonts) {
    return new HtmlPages(wording, fonts);
  }
}
