package org.kith.funding.domain;

import java.util.Optional;
import org.kith.access.Access;
import org.kith.funding.FundingBody;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FundingBodyStore {
  private final JdbcClient database;
  private final Access access;

  FundingBodyStore(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  Optional<FundingBody> find(String organisation) {
    return database
        .sql("select * from funding.body where organisation = :organisation")
        .param("organisation", organisation)
        .query((row, number) ->
            new FundingBody(
                row.getString("organisation"),
                row.getString("identifier"),
                row.getString("grant_prefix")))
        .optional();
  }

  void save(FundingBody body) {
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
