package org.kith.wording.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Crumb;
import org.kith.ui.Language;
import org.kith.ui.Page;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.components.Status;
import org.kith.ui.components.Status.Colour;
import org.kith.ui.forms.Form;
import org.kith.ui.records.Filter;
import org.kith.wording.Line;

/**
 * What a module says in a language, beside its English.
 *
 * @param filter by state
 * @param part where the whole part is, which the filter narrows down
 * @param pages behind this one
 * @param path where the form goes
 */
public record BundlePage(
    Text title,
    List<Crumb> crumbs,
    Language language,
    Filter filter,
    String part,
    List<Row> rows,
    Pagination pages,
    Form form,
    String path)
    implements Page {
  /**
   * A message.
   *
   * @param box the id of its box
   * @param tick what its box sends; null: it is confirmed, and has none
   * @param who confirmed it last and when; empty: nobody
   */
  public record Row(
      String key,
      String source,
      Text translation,
      Status state,
      String box,
      @Nullable String tick,
      String who) {}

  /**
   * A page of it.
   *
   * @param chosen every line of the state that was asked for
   * @param shown those of them on this page
   * @param names of those who confirmed, by account
   */
  static BundlePage of(
      LinesAsked asked, List<Line> chosen, List<Line> shown, Map<String, String> names, Form form) {
    Words words = form.words();
    Language language = asked.language();
    List<Row> rows = new ArrayList<>();
    for (Line line : shown) {
      rows.add(
          row(line, language, names, rows.isEmpty() ? "confirm" : "confirm-" + rows.size(), words));
    }
    return new BundlePage(
        words.text(
            "wording.bundle",
            WordingController.name(asked.module(), words).text(),
            language.englishName()),
        List.of(
            WordingController.crumb(words),
            new Crumb(Text.english(language.englishName()), WordingController.path(language))),
        language,
        asked.filter(words),
        asked.part(),
        rows,
        asked.pagination(chosen),
        form,
        asked.path());
  }

  private static Row row(
      Line line, Language language, Map<String, String> names, String box, Words words) {
    LocalDate on = line.on();
    return new Row(
        line.key(),
        line.source(),
        new Text(line.translation(), language),
        state(line, words),
        box,
        line.state() == Line.State.CONFIRMED ? null : Tick.of(line),
        on == null
            ? ""
            : words.plain("wording.by", names.getOrDefault(line.by(), line.by()), words.date(on)));
  }

  private static Status state(Line line, Words words) {
    return switch (line.state()) {
      case BEHIND -> new Status(words.text("wording.state.behind"), Colour.AMBER);
      case DRAFT -> new Status(words.text("wording.state.draft"), Colour.BLUE);
      case CONFIRMED -> new Status(words.text("wording.state.confirmed"), Colour.GREEN);
    };
  }

  /** Whether there is anything to confirm. */
  public boolean isOpen() {
    return rows.stream().anyMatch(row -> row.tick() != null);
  }

  @Override
  public boolean isForEveryone() {
    return false;
  }

  @Override
  public boolean hasErrors() {
    return form.hasErrors();
  }
}
