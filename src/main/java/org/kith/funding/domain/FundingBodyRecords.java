package org.kith.funding.domain;

import java.util.List;
import org.kith.access.Access;
import org.kith.funding.FundingBody;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code funding/funders.yaml}: how open data knows those who pay or award money. */
@Component
@Order(41)
class FundingBodyRecords implements RecordType<FundingBody> {
  private final JdbcClient database;
  private final Access access;

  FundingBodyRecords(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public String name() {
    return "funder";
  }

  @Override
  public boolean reads(String path) {
    return path.matches("funding/funders(-[a-z0-9-]+)?\\.yaml");
  }

  @Override
  public FundingBody read(Entry entry) {
    return new FundingBody(
        entry.refer("organisation", "organisation"),
        entry.optional("identifier"),
        entry.optional("grant-prefix"));
  }

  @Override
  public String id(FundingBody body) {
    return body.organisation();
  }

  @Override
  public void save(List<FundingBody> bodies) {
    for (FundingBody body : bodies) {
      database
          .sql(
              """
              insert into funding.body (area_id, organisation, identifier, grant_prefix)
              values (:area, :organisation, :identifier, :prefix)
              on conflict (area_id, organisation) do update set
                identifier = excluded.identifier, grant_prefix = excluded.grant_prefix
              """)
          .param("area", access.area().value())
          .param("organisation", body.organisation())
          .param("identifier", body.identifier())
          .param("prefix", body.grantPrefix())
          .update();
    }
  }
}
