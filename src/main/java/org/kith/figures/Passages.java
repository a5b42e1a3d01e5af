package org.kith.figures;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.documents.Block;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Narrative;
import org.kith.documents.Passage;
import org.kith.documents.Section;
import org.kith.documents.Wording;
import org.kith.figures.Prose.Told;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.springframework.stereotype.Component;

/**
 * Texts with figures put in, for pages of the site: links keep the page's language, and a text in
 * another language says so in its markup.
 */
@Component
public final class Passages {
  private final Languages languages;
  private final Map<String, HtmlRendering> renderings = new ConcurrentHashMap<>();

  Passages(Languages languages) {
    this.languages = languages;
  }

  /**
   * A narrative in the language that it was found in.
   *
   * @param headingLevel of its sections, 2 for those right below the page's own heading
   * @param page the language of the page that it stands on
   */
  public Content of(Told told, int headingLevel, Language page) {
    Narrative narrative = told.narrative();
    return of(
        narrative.opening(),
        narrative.sections(),
        headingLevel,
        languages.of(told.language()).orElse(languages.english()),
        page);
  }

  /** Blocks in a language of their own. */
  public Content of(List<Block> blocks, Language own, Language page) {
    return of(blocks, List.of(), 2, own, page);
  }

  private Content of(
      List<Block> blocks, List<Section> sections, int headingLevel, Language own, Language page) {
    Passage passage = in(own).passage(blocks, sections, headingLevel, page::address);
    if (own.code().equals(page.code())) {
      return passage;
    }
    return output -> {
      output.writeContent("<div lang=\"" + own.code() + "\" dir=\"" + own.direction().code());
      output.writeContent("\">");
      passage.writeTo(output);
      output.writeContent("</div>");
    };
  }

  private HtmlRendering in(Language language) {
    return renderings.computeIfAbsent(
        language.code(),
        code -> HtmlRendering.with(Wording.of(Locale.forLanguageTag(code)), List.of()));
  }
}
