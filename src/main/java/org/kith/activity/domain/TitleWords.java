package org.kith.activity.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of titles, by whose beginnings activities are found. */
@Component
class TitleWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final JdbcClient database;
  private final Access access;

  TitleWords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Small letters without accents, each word once. */
  static Set<String> of(String title) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
            .replaceAll("")
            .replace('ł', 'l')
            .replace('Ł', 'l')
            .toLowerCase(Locale.ROOT);
    return BETWEEN
        .splitAsStream(plain)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  void keep(UUID activity, String holder, String title) {
    database
        .sql("delete from activity.title_word where activity_id = :id")
        .param("id", activity)
        .update();
    database
        .sql(
            """
            insert into activity.title_word (area_id, word, activity_id, holder)
            select :area, word, :id, :holder from unnest(:words) word
            """)
        .param("area", access.area().value())
        .param("id", activity)
        .param("holder", holder)
        .param("words", of(title).toArray(String[]::new))
        .update();
  }
}
