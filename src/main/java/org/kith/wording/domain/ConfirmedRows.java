package org.kith.wording.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.wording.Line;
import org.kith.wording.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was confirmed, set against the wording as it is. */
@Component
class ConfirmedRows {
  private final JdbcClient database;
  private final Messages messages;

  ConfirmedRows(JdbcClient database, Messages messages) {
    this.database = database;
    this.messages = messages;
  }

  /** Every module that says anything to residents. */
  Set<String> modules() {
    return messages.forResidents().keySet();
  }

  /** Of each module that says anything in a language. */
  @Transactional(readOnly = true)
  public List<Progress> progress(Language language) {
    Map<String, Confirmed> confirmed =
        confirmed(
            database
                .sql("select * from wording.confirmation where language = :language")
                .param("language", language.code()));
    return messages.forResidents().entrySet().stream()
        .map(module -> progress(language, module.getKey(), module.getValue(), confirmed))
        .filter(one -> one.worded() > 0)
        .toList();
  }

  private Progress progress(
      Language language, String module, Collection<String> keys, Map<String, Confirmed> confirmed) {
    List<Line> lines = lines(language, keys, confirmed);
    return new Progress(
        language,
        module,
        keys.size(),
        lines.size(),
        count(lines, Line.State.CONFIRMED),
        count(lines, Line.State.BEHIND));
  }

  private static int count(List<Line> lines, Line.State state) {
    return (int) lines.stream().filter(line -> line.state() == state).count();
  }

  /** What a module says in a language; empty for a module that there is not. */
  @Transactional(readOnly = true)
  public List<Line> lines(Language language, String module) {
    Collection<String> keys =
        messages.forResidents().getOrDefault(module, Collections.emptySortedSet());
    return lines(
        language,
        keys,
        confirmed(
            database
                .sql(
                    """
                    select * from wording.confirmation
                    where language = :language and key = any (:keys)
                    """)
                .param("language", language.code())
                .param("keys", keys.toArray(String[]::new))));
  }

  private List<Line> lines(
      Language language, Collection<String> keys, Map<String, Confirmed> confirmed) {
    return keys.stream()
        .flatMap(key -> line(key, language, Optional.ofNullable(confirmed.get(key))).stream())
        .toList();
  }

  private Optional<Line> line(String key, Language language, Optional<Confirmed> confirmed) {
    String source = messages.wording(key, Language.ENGLISH).orElseThrow();
    return messages
        .wording(key, language)
        .map(translation ->
            new Line(
                key,
                source,
                translation,
                confirmed
                    .map(one ->
                        one.holdsFor(source, translation)
                            ? Line.State.CONFIRMED
                            : Line.State.BEHIND)
                    .orElse(Line.State.DRAFT),
                confirmed.map(Confirmed::by).orElse(""),
                confirmed.map(Confirmed::on).orElse(null)));
  }

  private static Map<String, Confirmed> confirmed(StatementSpec rows) {
    Map<String, Confirmed> confirmed = new HashMap<>();
    rows.query(row -> {
      confirmed.put(
          row.getString("key"),
          new Confirmed(
              row.getString("source_hash"),
              row.getString("translation_hash"),
              row.getString("confirmed_by"),
              row.getObject("confirmed_on", LocalDate.class)));
    });
    return confirmed;
  }
}
