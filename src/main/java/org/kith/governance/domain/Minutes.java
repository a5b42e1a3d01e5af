package org.kith.governance.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kith.documents.HtmlRendering;
import org.kith.documents.MarkdownText;
import org.kith.documents.Narrative;
import org.kith.documents.Passage;
import org.kith.documents.Wording;
import org.springframework.stereotype.Component;

/** Minutes, which are Markdown without figures put in: they say what was said on the day. */
@Component
public class Minutes {
  private static final MarkdownText MARKDOWN = MarkdownText.with((id, form) -> Optional.empty());

  private final HtmlRendering html = HtmlRendering.with(Wording.of(Locale.UK), List.of());

  /** Refuses naming every fault. */
  Narrative read(String markdown) {
    return MARKDOWN.read("the minutes", "minutes", markdown);
  }

  /**
   * For a page of the site.
   *
   * @param address where a path from the site's root is for the page's readers
   */
  public Passage shown(String markdown, Function<String, String> address) {
    Narrative narrative = read(markdown);
    return html.passage(narrative.opening(), narrative.sections(), 3, address);
  }
}
