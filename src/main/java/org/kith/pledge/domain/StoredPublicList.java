package org.kith.pledge.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.documents.CertificateNumbers;
import org.kith.pledge.Listed;
import org.kith.pledge.PublicList;
import org.kith.pledge.Signatory;
import org.kith.pledge.SignatureDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPublicList implements PublicList {
  private final JdbcClient database;
  private final Access access;

  StoredPublicList(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Says in public what a signatory wants to be said, and nothing else. */
  void put(Signatory one, String name) {
    SignatureDetails details = one.details();
    boolean isShown = details.isShown() && one.state() == Signatory.State.CONFIRMED;
    SignatureDetails.Body body = isShown ? details.body() : null;
    database
        .sql(
            """
            insert into pledge.listed
              (area_id, number, pledge_id, kind, name, sector, localities, organisation,
               adopts_as, signed_on, withdrawn_on)
            values (:area, :number, :pledge, :kind, :name, :sector, :localities, :organisation,
               :adoptsAs, :signed, :withdrawn)
            on conflict (area_id, number) do update set name = :name, sector = :sector,
              localities = :localities, organisation = :organisation, adopts_as = :adoptsAs,
              withdrawn_on = :withdrawn
            """)
        .param("area", access.area().value())
        .param("number", one.number())
        .param("pledge", details.pledge())
        .param("kind", kind(details.kind()))
        .param("name", isShown ? name : "")
        .param("sector", body == null ? null : body.sector().id())
        .param(
            "localities",
            body == null ? new String[0] : details.localities().toArray(String[]::new))
        .param("organisation", body == null ? null : body.organisation())
        .param("adoptsAs", body == null ? "" : body.adoptsAs())
        .param("signed", one.signedOn())
        .param("withdrawn", one.withdrawnOn())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Shown shown(UUID pledge) {
    return new Shown(
        number(pledge, Signatory.Kind.ORGANISATION),
        number(pledge, Signatory.Kind.PERSON),
        byPlace(pledge));
  }

  private int number(UUID pledge, Signatory.Kind kind) {
    return database
        .sql(
            """
            select count(*) from pledge.listed
            where pledge_id = :pledge and kind = :kind and name <> '' and withdrawn_on is null
            """)
        .param("pledge", pledge)
        .param("kind", kind(kind))
        .query(Integer.class)
        .single();
  }

  private Map<String, Integer> byPlace(UUID pledge) {
    Map<String, Integer> byPlace = new TreeMap<>();
    database
        .sql(
            """
            select place, count(*) as organisations
            from pledge.listed cross join unnest(localities) as place
            where pledge_id = :pledge and name <> '' and withdrawn_on is null
            group by place
            """)
        .param("pledge", pledge)
        .query(row -> {
          byPlace.put(row.getString("place"), row.getInt("organisations"));
        });
    return byPlace;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Listed> of(UUID pledge, Signatory.Kind kind, int from, int most) {
    return database
        .sql(
            """
            select * from pledge.listed
            where pledge_id = :pledge and kind = :kind and name <> '' and withdrawn_on is null
            order by name, number offset :from limit :most
            """)
        .param("pledge", pledge)
        .param("kind", kind(kind))
        .param("from", from)
        .param("most", most)
        .query((row, number) -> SignatoryRows.listed(row))
        .list();
  }

  private static String kind(Signatory.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Listed> byNumber(String typed) {
    return CertificateNumbers.read(typed)
        .flatMap(number ->
            database
                .sql("select * from pledge.listed where number = :number")
                .param("number", number)
                .query((row, count) -> SignatoryRows.listed(row))
                .optional());
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> adopted(UUID pledge, String as) {
    return new TreeSet<>(
        database
            .sql(
                """
                select organisation from pledge.listed
                where pledge_id = :pledge and adopts_as = :as and organisation is not null
                  and withdrawn_on is null
                """)
            .param("pledge", pledge)
            .param("as", as)
            .query(String.class)
            .list());
  }
}
