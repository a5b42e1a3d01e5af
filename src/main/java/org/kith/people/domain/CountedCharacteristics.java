package org.kith.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kith.access.Access;
import org.kith.access.Counter;
import org.kith.kernel.Disability;
import org.kith.kernel.EnglishLevel;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.GenderIdentity;
import org.kith.kernel.Orientation;
import org.kith.kernel.Religion;
import org.kith.kernel.Said;
import org.kith.kernel.Sex;
import org.kith.people.Characteristics;
import org.kith.people.MonitoringAnswers;
import org.springframework.stereotype.Component;

@Component
class CountedCharacteristics implements Characteristics {
  private final Access access;
  private final Counter counter;

  CountedCharacteristics(Access access, Counter counter) {
    this.access = access;
    this.counter = counter;
  }

  /** What is known last, question by question: {@code people.report_monitoring} says how. */
  @Override
  public void each(LocalDate day, BiConsumer<UUID, MonitoringAnswers> taker) {
    access.requireSomewhere(COUNT);
    counter.read(database -> {
      database
          .sql(
              """
              with answer as (
                select record_id, question, said,
                  row_number() over (partition by record_id, question
                    order by said not in ('not_asked', 'not_answered') desc,
                      said = 'not_answered' desc, answered_on desc, id desc) as place
                from people.report_monitoring m
                cross join lateral (values
                  ('ethnicity', m.ethnicity), ('religion', m.religion),
                  ('condition', m.condition), ('reduction', m.reduction), ('sex', m.sex),
                  ('gender_identity', m.gender_identity), ('orientation', m.orientation),
                  ('main_language', m.main_language), ('english', m.english)
                ) q (question, said)
                where m.answered_on <= :day)
              select record_id,
                max(said) filter (where question = 'ethnicity') as ethnicity,
                max(said) filter (where question = 'religion') as religion,
                max(said) filter (where question = 'condition') as condition,
                max(said) filter (where question = 'reduction') as reduction,
                max(said) filter (where question = 'sex') as sex,
                max(said) filter (where question = 'gender_identity') as gender_identity,
                max(said) filter (where question = 'orientation') as orientation,
                max(said) filter (where question = 'main_language') as main_language,
                max(said) filter (where question = 'english') as english
              from answer where place = 1
              group by record_id
              """)
          .param("day", day)
          .query(row -> {
            taker.accept(row.getObject("record_id", UUID.class), answers(row));
          });
      return day;
    });
  }

  @Override
  public Map<UUID, MonitoringAnswers> asOf(LocalDate day) {
    Map<UUID, MonitoringAnswers> known = new HashMap<>();
    each(day, known::put);
    return known;
  }

  static MonitoringAnswers answers(ResultSet row) throws SQLException {
    return new MonitoringAnswers(
        Said.of(Ethnicity.class, row.getString("ethnicity")),
        Said.of(Religion.class, row.getString("religion")),
        Said.of(Disability.Condition.class, row.getString("condition")),
        Said.of(Disability.Reduction.class, row.getString("reduction")),
        Said.of(Sex.class, row.getString("sex")),
        Said.of(GenderIdentity.class, row.getString("gender_identity")),
        Said.of(Orientation.class, row.getString("orientation")),
        row.getString("main_language"),
        Said.of(EnglishLevel.class, row.getString("english")));
  }
}
