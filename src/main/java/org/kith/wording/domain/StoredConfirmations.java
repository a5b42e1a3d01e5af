package org.kith.wording.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.KeptUntilChanged;
import org.kith.ui.ConfirmedWording;
import org.kith.ui.Language;
import org.kith.wording.Confirmations;
import org.kith.wording.Line;
import org.kith.wording.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredConfirmations implements Confirmations, ConfirmedWording {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient database;
  private final Access access;
  private final ConfirmedRows rows;
  private final Clock clock;

  /** Of one language all modules together: counted once, until somebody confirms more. */
  private final KeptUntilChanged<List<Progress>> progress;

  StoredConfirmations(JdbcClient database, Access access, ConfirmedRows rows, Clock clock) {
    this.database = database;
    this.access = access;
    this.rows = rows;
    this.clock = clock;
    this.progress = new KeptUntilChanged<>(access);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Progress> progress(Language language) {
    access.require(CONFIRM);
    return kept(language).stream()
        .sorted(
            Comparator.comparing(Progress::behind)
                .thenComparing(Progress::drafted)
                .reversed()
                .thenComparing(Progress::module))
        .toList();
  }

  private List<Progress> kept(Language language) {
    return progress.of(language.code(), () -> rows.progress(language));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Line> lines(Language language, String module) {
    access.require(CONFIRM);
    return rows.lines(language, module).stream()
        .sorted(Comparator.comparing(Line::state).thenComparing(Line::key))
        .toList();
  }

  @Override
  @Transactional
  public void confirm(Language language, String module, Collection<String> keys) {
    access.require(CONFIRM);
    rows.lines(language, module).stream()
        .filter(line -> keys.contains(line.key()))
        .forEach(line -> confirm(language, line));
    access.audit(CONFIRM, SUBJECT, language.code() + "/" + module, "confirmed");
    access.contentChanged();
  }

  private void confirm(Language language, Line line) {
    database
        .sql(
            """
            insert into wording.confirmation
              (area_id, language, key, source_hash, translation_hash, confirmed_by, confirmed_on)
            values (:area, :language, :key, :source, :translation, :who, :day)
            on conflict (area_id, language, key) do update set
              source_hash = excluded.source_hash, translation_hash = excluded.translation_hash,
              confirmed_by = excluded.confirmed_by, confirmed_on = excluded.confirmed_on
            """)
        .param("area", access.area().value())
        .param("language", language.code())
        .param("key", line.key())
        .param("source", Confirmed.fingerprint(line.source()))
        .param("translation", Confirmed.fingerprint(line.translation()))
        .param("who", access.who().name())
        .param("day", LocalDate.now(clock.withZone(HERE)))
        .update();
  }

  @Override
  public boolean isConfirmed(Language language, Set<String> modules) {
    if (ActingAs.current().isEmpty()) {
      return false;
    }
    Set<String> known =
        kept(language).stream()
            .filter(Progress::isConfirmed)
            .map(Progress::module)
            .collect(Collectors.toUnmodifiableSet());
    return known.containsAll(modules.isEmpty() ? rows.modules() : modules);
  }
}
