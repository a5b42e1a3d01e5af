package org.kith.pledge.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.access.Today;
import org.kith.documents.CertificateNumbers;
import org.kith.imports.EditedFields;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.pledge.NotOpen;
import org.kith.pledge.Pledges;
import org.kith.pledge.Signatories;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredSignatories implements Signatories {
  private final JdbcClient database;
  private final Access access;
  private final Pledges pledges;
  private final NamesOfSigners names;
  private final StoredPublicList list;
  private final PledgeCertificate sheet;
  private final EditedFields edited;
  private final Today today;
  private final Keeping kept;

  StoredSignatories(
      JdbcClient database,
      Access access,
      Pledges pledges,
      NamesOfSigners names,
      StoredPublicList list,
      PledgeCertificate sheet,
      EditedFields edited,
      Today today) {
    this.database = database;
    this.access = access;
    this.pledges = pledges;
    this.names = names;
    this.list = list;
    this.sheet = sheet;
    this.edited = edited;
    this.today = today;
    this.kept = Keeping.of(access, Pledges.MANAGE, SUBJECT).published();
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, SignatureDetails details) {
    boolean isOpen =
        pledges
            .find(details.pledge())
            .filter(pledge -> pledge.holder().equals(holder))
            .filter(pledge -> pledge.details().isOpenTo(details.kind()))
            .isPresent();
    if (!isOpen) {
      throw new NotOpen();
    }
    kept.add(
        id,
        holder,
        SignatoryRows.with(
                database.sql(
                    """
                    insert into pledge.signatory
                      (area_id, id, holder, pledge_id, kind, name, contact, language,
                       localities, is_shown, sector, authoriser, authoriser_role,
                       organisation, adopts_as, signed_on)
                    values (:area, :id, :holder, :pledge, :kind, :name, :contact, :language,
                       :localities, :shown, :sector, :authoriser, :role,
                       :organisation, :adoptsAs, :on)
                    on conflict do nothing
                    """),
                details)
            .param("pledge", details.pledge())
            .param("kind", details.kind().name().toLowerCase(Locale.ROOT))
            .param("language", details.language())
            .param("on", today.day()));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, SignatureDetails details) {
    Signatory before =
        kept.change(
            find(id),
            version,
            SignatoryRows.with(
                database.sql(
                    """
                    update pledge.signatory set
                      name = case when kind = 'person' and state <> 'waiting' then '' else :name end,
                      contact =
                        case when kind = 'person' and state <> 'waiting' then '' else :contact end,
                      localities = :localities, is_shown = :shown, sector = :sector,
                      authoriser = :authoriser, authoriser_role = :role,
                      organisation = :organisation, adopts_as = :adoptsAs, version = version + 1
                    where id = :id and version = :version and state <> 'withdrawn'
                    """),
                details));
    UUID record = before.record();
    if (record != null) {
      names.change(record, details);
    }
    find(id).filter(one -> one.state() == Signatory.State.CONFIRMED).ifPresent(this::list);
    edited.noteWhereLoaded(InFiles.SIGNATURE, id, () -> InFiles.changes(before.details(), details));
  }

  @Override
  @Transactional
  public void confirm(UUID id) {
    Signatory known = kept.own(find(id));
    if (known.state() != Signatory.State.WAITING) {
      return;
    }
    UUID record = known.isPerson() ? names.add(known.holder(), known.details()) : null;
    int confirmed =
        database
            .sql(
                """
                update pledge.signatory set state = 'confirmed', confirmed_on = :on,
                  number = :number, record_id = :record,
                  name = case when kind = 'person' then '' else name end,
                  contact = case when kind = 'person' then '' else contact end,
                  version = version + 1
                where id = :id and state = 'waiting'
                """)
            .param("on", today.day())
            .param("number", CertificateNumbers.draw())
            .param("record", record)
            .param("id", id)
            .update();
    ChangedMeanwhile.unlessOne(confirmed);
    find(id).ifPresent(this::list);
    kept.audit(id, "confirmed");
  }

  @Override
  @Transactional
  public void withdraw(UUID id) {
    Signatory known = kept.own(find(id));
    if (known.state() == Signatory.State.WITHDRAWN) {
      return;
    }
    int withdrawn =
        database
            .sql(
                """
                update pledge.signatory set state = 'withdrawn', withdrawn_on = :on,
                  is_shown = false,
                  name = case when kind = 'person' then '' else name end,
                  contact = case when kind = 'person' then '' else contact end,
                  version = version + 1
                where id = :id and version = :version
                """)
            .param("on", today.day())
            .param("id", id)
            .param("version", known.version())
            .update();
    ChangedMeanwhile.unlessOne(withdrawn);
    find(id).filter(one -> !one.number().isEmpty()).ifPresent(this::list);
    kept.audit(id, "withdrawn");
  }

  private void list(Signatory one) {
    list.put(one, name(one));
  }

  @Override
  @Transactional(readOnly = true)
  public SignatureDetails said(Signatory signatory) {
    return names.said(signatory);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, String> names(Collection<Signatory> signatories) {
    return names.names(signatories);
  }

  @Override
  @Transactional(readOnly = true)
  public String name(Signatory signatory) {
    return names(List.of(signatory)).getOrDefault(signatory.id(), "");
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] certificate(UUID id) {
    access.requireSomewhere(Pledges.READ);
    Signatory one =
        find(id)
            .filter(known -> known.state() == Signatory.State.CONFIRMED)
            .orElseThrow(ChangedMeanwhile::new);
    return sheet.pdf(
        one, name(one), pledges.find(one.details().pledge()).orElseThrow(ChangedMeanwhile::new));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Signatory> find(UUID id) {
    access.requireSomewhere(Pledges.READ);
    return database
        .sql("select * from pledge.signatory where id = :id")
        .param("id", id)
        .query((row, number) -> SignatoryRows.signatory(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Signatory> of(UUID pledge, int from, int most) {
    access.requireSomewhere(Pledges.READ);
    return database
        .sql(
            """
            select * from pledge.signatory where pledge_id = :pledge
            order by signed_on desc, id offset :from limit :most
            """)
        .param("pledge", pledge)
        .param("from", from)
        .param("most", most)
        .query((row, number) -> SignatoryRows.signatory(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Counts> counts() {
    access.requireSomewhere(Pledges.READ);
    Map<UUID, Counts> counts = new HashMap<>();
    database
        .sql(
            """
            select pledge_id, count(*) filter (where kind = 'organisation') as organisations,
              count(*) filter (where kind = 'person') as people
            from pledge.signatory where state = 'confirmed' group by pledge_id
            """)
        .query(row -> {
          counts.put(
              row.getObject("pledge_id", UUID.class),
              new Counts(row.getInt("organisations"), row.getInt("people")));
        });
    return counts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Signatory> waiting() {
    access.requireSomewhere(Pledges.READ);
    return database
        .sql("select * from pledge.signatory where state = 'waiting' order by signed_on, id")
        .query((row, number) -> SignatoryRows.signatory(row))
        .list();
  }
}
