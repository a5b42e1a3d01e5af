package org.kith.figures.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.documents.FigureValue;
import org.kith.documents.MarkdownText;
import org.kith.figures.Insertion;
import org.kith.figures.Narrative;
import org.kith.figures.Narratives;
import org.kith.figures.TextVersion;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.kernel.Refusal;
import org.kith.ui.Language;
import org.kith.ui.Languages;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code narratives/<place>.md}, in English, and {@code narratives/<place>.<language>.md} in other
 * languages.
 */
@Component
@Order(50)
class NarrativeRecords implements RecordType<Narrative>, Narratives {
  private static final Pattern FILE =
      Pattern.compile("narratives/([a-z0-9/-]+?)(?:\\.([a-z]{2,3}))?\\.md");

  private final JdbcClient database;
  private final NarrativeRows rows;
  private final Languages languages;

  NarrativeRecords(JdbcClient database, NarrativeRows rows, Languages languages) {
    this.database = database;
    this.rows = rows;
    this.languages = languages;
  }

  @Override
  public String name() {
    return "narrative";
  }

  @Override
  public boolean reads(String path) {
    return FILE.matcher(path).matches();
  }

  @Override
  public Narrative read(Entry entry) {
    Matcher file = FILE.matcher(entry.file());
    String place = file.matches() ? file.group(1) : "";
    String language = file.matches() && file.group(2) != null ? file.group(2) : "en";
    if (languages.of(language).isEmpty()) {
      String shipped = String.join(", ", languages.all().stream().map(Language::code).toList());
      entry.problem("file", language, "a language that pages are shown in: " + shipped);
    }
    String body = entry.text("body");
    Insertion.in(body).forEach(figure -> entry.need("body", "statement", figure.statement()));
    refuseWhatCannotBeShown(entry, body);
    return new Narrative(place, language, body);
  }

  /** Reads it as the site will, with any figure in the place of the real ones. */
  private static void refuseWhatCannotBeShown(Entry entry, String body) {
    try {
      MarkdownText.with((id, form) -> Optional.of(new FigureValue(id, "1", null, null)))
          .read(entry.file(), "", body);
    } catch (Refusal refused) {
      entry.problem("body", "", "a text that can be shown: " + refused.sentence());
    }
  }

  @Override
  public String id(Narrative narrative) {
    return narrative.place() + "." + narrative.language();
  }

  @Override
  public void save(List<Narrative> narratives) {
    for (Narrative narrative : narratives) {
      save(narrative);
    }
    for (Narrative narrative : narratives) {
      saysTheEnglish(narrative);
    }
  }

  /** What somebody is drafting stays a draft, on top of what the file says. */
  private void save(Narrative narrative) {
    String place = narrative.place();
    String language = narrative.language();
    rows.inTurn(place, language);
    Optional<TextVersion> draft = rows.at(place, language).draft();
    int number = rows.add(place, language, narrative.markdown(), null, false);
    rows.publish(place, language, number);
    draft.ifPresent(kept -> rows.addAgain(place, language, kept.number()));
  }

  /** A translation that is loaded is taken to say what the English says that it comes with. */
  private void saysTheEnglish(Narrative narrative) {
    database
        .sql(
            """
            update figures.narrative_version v set translates = e.number
            from figures.narrative n, figures.narrative e
            where n.place = :place and n.language = :language and n.language <> 'en'
              and e.area_id = n.area_id and e.place = n.place and e.language = 'en'
              and v.area_id = n.area_id and v.place = n.place and v.language = n.language
              and v.number = n.number
            """)
        .param("place", narrative.place())
        .param("language", narrative.language())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Narrative> at(String place, String language) {
    return database
        .sql(
            """
            select place, language, markdown from figures.narrative
            where place = :place and language in (:language, 'en')
            order by (language = :language) desc
            limit 1
            """)
        .param("place", place)
        .param("language", language)
        .query((row, number) ->
            new Narrative(
                row.getString("place"), row.getString("language"), row.getString("markdown")))
        .optional();
  }
}
