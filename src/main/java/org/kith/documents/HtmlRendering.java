package org.kith.documents;

import java.util.List;
import java.util.function.Function;
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
   * A text within a page of the site, without numbers, contents and notes: the mark of a disputed
   * figure leads to the figure's own page. Relative links, such as {@code ../projects/pledge}, lead
   * from the site's root.
   *
   * @param headingLevel of the sections' headings, 2 for those right below the page's own
   * @param address where a path from the site's root is for the page's readers, so that links keep
   *     the page's language
   */
  Passage passage(
      List<Block> blocks,
      List<Section> sections,
      int headingLevel,
      Function<String, String> address);

  static HtmlRendering with(Wording wording, List<WebFont> fonts) {
    return new HtmlPages(wording, fonts);
  }
}
