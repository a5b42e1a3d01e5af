package org.kith.welcome.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.welcome.Onboarding;
import org.kith.welcome.Places;
import org.kith.welcome.Standard;
import org.kith.welcome.StandardCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredOnboarding implements Onboarding {
  private final JdbcClient database;
  private final Access access;

  StoredOnboarding(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional
  public void check(UUID place, Collection<StandardCheck> checks) {
    access.requireSomewhere(Places.KEEP);
    String holder = holder(place);
    access.require(Places.KEEP, Scope.organisation(holder));
    checks.forEach(check -> note(place, holder, check));
    access.audit(Places.KEEP, Places.SUBJECT, place.toString(), "standards checked");
  }

  private void note(UUID place, String holder, StandardCheck check) {
    database
        .sql(
            """
            insert into welcome.standard
              (area_id, place_id, standard, checked_on, holder, is_met, note)
            values (:area, :place, :standard, :on, :holder, :met, :note)
            on conflict (area_id, place_id, standard, checked_on)
              do update set is_met = excluded.is_met, note = excluded.note
            """)
        .param("area", access.area().value())
        .param("place", place)
        .param("standard", check.standard().id())
        .param("on", check.checkedOn())
        .param("holder", holder)
        .param("met", check.isMet())
        .param("note", check.note())
        .update();
  }

  private String holder(UUID place) {
    return database
        .sql("select holder from welcome.place where id = :place")
        .param("place", place)
        .query(String.class)
        .optional()
        .orElseThrow(ChangedMeanwhile::new);
  }

  @Override
  @Transactional(readOnly = true)
  public List<StandardCheck> checks(UUID place) {
    access.requireSomewhere(Places.READ);
    return database
        .sql(
            """
            select * from welcome.standard where place_id = :place
            order by checked_on desc, standard
            """)
        .param("place", place)
        .query((row, number) ->
            new StandardCheck(
                Standard.of(row.getString("standard")),
                row.getBoolean("is_met"),
                row.getString("note"),
                row.getObject("checked_on", LocalDate.class)))
        .list();
  }
}
