package org.kith.wording.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Language;
import org.kith.ui.Words;
import org.kith.ui.components.Pagination;
import org.kith.ui.records.Filter;
import org.kith.wording.Line;

/**
 * Which lines of a part somebody wants to see.
 *
 * @param state null: all, what is behind its source first
 * @param page from 1
 */
record LinesAsked(Language language, String module, Line.@Nullable State state, int page) {
  /** As many as somebody reads in one go, and a phone shows without getting lost. */
  private static final int EACH = 20;

  private static final String STATE = "state";

  /**
   * From an address; what it cannot have said counts as not said.
   *
   * @param state its word, or empty
   */
  static LinesAsked of(Language language, String module, String state, int page) {
    return new LinesAsked(
        language,
        module,
        Arrays.stream(Line.State.values())
            .filter(one -> word(one).equals(state))
            .findFirst()
            .orElse(null),
        Math.max(1, page));
  }

  private static String word(Line.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /** Of all lines of the part those of the state. */
  List<Line> chosen(List<Line> all) {
    return state == null ? all : all.stream().filter(line -> line.state() == state).toList();
  }

  /** Of those that were chosen the ones on this page: the last page for one that is further. */
  List<Line> onPage(List<Line> chosen) {
    int from = (pagination(chosen).current() - 1) * EACH;
    return chosen.subList(from, Math.min(from + EACH, chosen.size()));
  }

  Pagination pagination(List<Line> chosen) {
    int last = Math.max(1, (chosen.size() + EACH - 1) / EACH);
    return new Pagination(Math.min(page, last), last, filtered() + "&page=");
  }

  /** Where this very page is, and where its form goes. */
  String path() {
    return filtered() + "&page=" + page;
  }

  private String filtered() {
    return part() + "?" + STATE + "=" + Optional.ofNullable(state).map(LinesAsked::word).orElse("");
  }

  /** Where the part is, whole. */
  String part() {
    return WordingController.path(language) + "/" + module;
  }

  Filter filter(Words words) {
    return new Filter(
        STATE,
        words.text("wording.show"),
        Stream.concat(
                Stream.of(new Filter.Option("", words.text("wording.show.all"), state == null)),
                Arrays.stream(Line.State.values())
                    .map(one ->
                        new Filter.Option(
                            word(one), words.text("wording.show." + word(one)), one == state)))
            .toList());
  }
}
