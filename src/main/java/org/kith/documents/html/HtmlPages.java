package org.kith.documents.html;

import java.util.List;
import java.util.function.Function;
import org.kith.documents.Block;
import org.kith.documents.Document;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Imprint;
import org.kith.documents.Passage;
import org.kith.documents.Section;
import org.kith.documents.WebFont;
import org.kith.documents.Wording;

/** The model as HTML. */
public final class HtmlPages implements HtmlRendering {
  private final Wording wording;
  private final Style style;

  public HtmlPages(Wording wording, List<WebFont> fonts) {
    this.wording = wording;
    this.style = Style.of(fonts, "/documents/file.css", "/assets/documents.css");
  }

  @Override
  public String file(Document document, Imprint imprint) {
    Markup page =
        new Markup()
            .open("html", "lang", document.language(), "dir", document.direction().id())
            .open("head")
            .empty("meta", "charset", "utf-8")
            .empty("meta", "http-equiv", "Content-Security-Policy", "content", style.policy())
            .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
            .empty("meta", "name", "author", "content", imprint.publisher())
            .empty("meta", "name", "dcterms.created", "content", imprint.made().toString())
            .empty("meta", "name", "kith-document", "content", document.hash())
            .element("title", document.title())
            .open("style")
            .trusted(style.css())
            .close()
            .close()
            .newLine()
            .open("body")
            .add(
                new DocumentMarkup(wording, Links.from(imprint.site()), imprint.publisher())
                    .body(document))
            .close()
            .close();
    return "<!DOCTYPE html>\n" + page + "\n";
  }

  @Override
  public String fragment(Document document) {
    return new DocumentMarkup(wording, Links.AS_THEY_ARE, "").body(document).toString();
  }

  @Override
  public Passage passage(
      List<Block> blocks,
      List<Section> sections,
      int headingLevel,
      Function<String, String> address) {
    return new Passage(
        new PassageMarkup(wording, address).of(blocks, sections, headingLevel).toString());
  }
}
