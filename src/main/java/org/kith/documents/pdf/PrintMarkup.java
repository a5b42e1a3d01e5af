package org.kith.documents.pdf;

import java.util.List;
import org.kith.documents.Document;
import org.kith.documents.Imprint;
import org.kith.documents.Section;
import org.kith.documents.Wording;
import org.kith.documents.html.DocumentMarkup;
import org.kith.documents.html.Links;
import org.kith.documents.html.Markup;

/** The page that the PDF engine lays out: the document's body with bookmarks and running titles. */
record PrintMarkup(Wording wording, String css) {

  String page(Document document, Imprint imprint) {
    Markup body =
        new DocumentMarkup(wording, Links.from(imprint.site()), imprint.publisher()).body(document);
    Markup bookmarks = new Markup().open("bookmarks");
    bookmark(bookmarks, wording.say("documents.contents"), "kith-doc-contents").close();
    bookmarks(bookmarks, document.sections(), "");
    if (body.toString().contains("id=\"" + DocumentMarkup.DISPUTES + '"')) {
      bookmark(bookmarks, wording.say("documents.disputes"), DocumentMarkup.DISPUTES).close();
    }
    bookmarks.close();
    return new Markup()
        .open(
            "html",
            "xmlns",
            "http://www.w3.org/1999/xhtml",
            "lang",
            document.language(),
            "dir",
            document.direction().id())
        .open("head")
        .element("title", document.title())
        .empty("meta", "name", "author", "content", imprint.publisher())
        .empty("meta", "name", "subject", "content", subject(document))
        .element("style", running(document))
        .add(bookmarks)
        .close()
        .open("body")
        .add(body)
        .close()
        .close()
        .toString();
  }

  private static String subject(Document document) {
    return document.subtitle().isBlank() ? document.title() : document.subtitle();
  }

  private static void bookmarks(Markup markup, List<Section> sections, String prefix) {
    int number = 1;
    for (Section section : sections) {
      String numbered = prefix + number++;
      bookmark(markup, numbered + " " + section.title(), section.id());
      bookmarks(markup, section.subsections(), numbered + ".");
      markup.close();
    }
  }

  private static Markup bookmark(Markup markup, String name, String id) {
    return markup.open("bookmark", "name", name, "href", "#" + id);
  }

  /** The style, with the title above and the number below every page but the cover. */
  private String running(Document document) {
    String page =
        string(wording.say("documents.page", "\u0001", "\u0002"))
            .replace("\u0001", "\" counter(page) \"")
            .replace("\u0002", "\" counter(pages) \"");
    return css.replace("$title", string(document.title())).replace("$page", page);
  }

  private static String string(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
  }
}
