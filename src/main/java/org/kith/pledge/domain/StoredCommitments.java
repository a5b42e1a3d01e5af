package org.kith.pledge.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.pledge.Commitment;
import org.kith.pledge.Commitment.Progress;
import org.kith.pledge.Commitment.Report;
import org.kith.pledge.Commitments;
import org.kith.pledge.Pledges;
import org.kith.pledge.Practice;
import org.kith.pledge.Practices;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCommitments implements Commitments {
  private final JdbcClient database;
  private final Access access;
  private final Signatories signatories;
  private final Practices practices;
  private final Today today;

  StoredCommitments(
      JdbcClient database,
      Access access,
      Signatories signatories,
      Practices practices,
      Today today) {
    this.database = database;
    this.access = access;
    this.signatories = signatories;
    this.practices = practices;
    this.today = today;
  }

  private record Told(UUID commitment, Report report) {}

  @Override
  @Transactional(readOnly = true)
  public List<Commitment> of(UUID signatory) {
    access.requireSomewhere(Pledges.READ);
    List<Told> told = told(signatory);
    return database
        .sql(
            """
            select * from pledge.commitment
            where signatory_id = :signatory
            order by ended_on is not null, made_on, words, id
            """)
        .param("signatory", signatory)
        .query((row, number) -> {
          UUID id = row.getObject("id", UUID.class);
          return new Commitment(
              id,
              signatory,
              row.getObject("practice_id", UUID.class),
              row.getString("words"),
              row.getObject("made_on", LocalDate.class),
              row.getObject("ended_on", LocalDate.class),
              told.stream().filter(one -> one.commitment().equals(id)).map(Told::report).toList());
        })
        .list();
  }

  private List<Told> told(UUID signatory) {
    return database
        .sql(
            """
            select r.* from pledge.report r
            join pledge.commitment c on c.area_id = r.area_id and c.id = r.commitment_id
            where c.signatory_id = :signatory order by r.recorded_at desc, r.id
            """)
        .param("signatory", signatory)
        .query((row, number) ->
            new Told(
                row.getObject("commitment_id", UUID.class),
                new Report(
                    row.getObject("told_on", LocalDate.class),
                    Progress.valueOf(
                        row.getString("progress").toUpperCase(Locale.ROOT).replace('-', '_')),
                    row.getString("evidence"))))
        .list();
  }

  @Override
  @Transactional
  public void take(UUID signatory, Collection<UUID> chosen) {
    Signatory one = own(signatory);
    if (chosen.isEmpty()) {
      return;
    }
    practices.of(one.details().pledge()).stream()
        .filter(practice -> practice.details().isOffered() && chosen.contains(practice.id()))
        .forEach(practice -> commit(one, practice));
    access.audit(Pledges.MANAGE, Signatories.SUBJECT, signatory.toString(), "commitments chosen");
  }

  private void commit(Signatory one, Practice practice) {
    database
        .sql(
            """
            insert into pledge.commitment
              (area_id, id, holder, signatory_id, practice_id, words, made_on)
            values (:area, :id, :holder, :signatory, :practice, :words, :on)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", UUID.randomUUID())
        .param("holder", one.holder())
        .param("signatory", one.id())
        .param("practice", practice.id())
        .param("words", practice.details().title())
        .param("on", today.day())
        .update();
  }

  @Override
  @Transactional
  public void add(UUID id, UUID signatory, String words) {
    Signatory one = own(signatory);
    database
        .sql(
            """
            insert into pledge.commitment (area_id, id, holder, signatory_id, words, made_on)
            values (:area, :id, :holder, :signatory, :words, :on)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", one.holder())
        .param("signatory", signatory)
        .param("words", words)
        .param("on", today.day())
        .update();
    access.audit(Pledges.MANAGE, SUBJECT, id.toString(), "added");
  }

  @Override
  @Transactional
  public void tell(UUID id, UUID signatory, UUID commitment, Progress progress, String evidence) {
    Signatory one = own(signatory);
    if (isTold(id)) {
      return;
    }
    if (of(signatory).stream()
        .noneMatch(known -> known.isMeant() && known.id().equals(commitment))) {
      throw new ChangedMeanwhile();
    }
    database
        .sql(
            """
            insert into pledge.report
              (area_id, id, holder, commitment_id, told_on, progress, evidence, recorded_by)
            values (:area, :id, :holder, :commitment, :on, :progress, :evidence, :who)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("holder", one.holder())
        .param("commitment", commitment)
        .param("on", today.day())
        .param("progress", progress.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .param("evidence", evidence)
        .param("who", access.who().name())
        .update();
    if (progress == Progress.GIVEN_UP) {
      end(commitment);
    }
    access.audit(Pledges.MANAGE, SUBJECT, commitment.toString(), "told how it goes");
  }

  private boolean isTold(UUID report) {
    return database
        .sql("select exists (select from pledge.report where id = :id)")
        .param("id", report)
        .query(Boolean.class)
        .single();
  }

  private void end(UUID commitment) {
    database
        .sql("update pledge.commitment set ended_on = :on where id = :id")
        .param("on", today.day())
        .param("id", commitment)
        .update();
  }

  /** An organisation whose signature is not withdrawn, and for whose pledge the actor may act. */
  private Signatory own(UUID id) {
    access.requireSomewhere(Pledges.MANAGE);
    Signatory one =
        signatories
            .find(id)
            .filter(known -> !known.isPerson() && known.state() != Signatory.State.WITHDRAWN)
            .orElseThrow(ChangedMeanwhile::new);
    access.require(Pledges.MANAGE, Scope.organisation(one.holder()));
    return one;
  }
}
