package org.kith.pledge.domain;

import java.util.List;
import java.util.UUID;
import org.kith.organisations.Adoptions;
import org.kith.pledge.Pledge;
import org.kith.pledge.Pledges;
import org.kith.ui.Language;
import org.kith.ui.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pledges that organisations have adopted and are shown with. */
@Component
class AdoptedPledges implements Adoptions {
  private final JdbcClient database;
  private final Pledges pledges;

  AdoptedPledges(JdbcClient database, Pledges pledges) {
    this.database = database;
    this.pledges = pledges;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Adoption> of(String organisation, String as, Language language) {
    return database
        .sql(
            """
            select distinct pledge_id from pledge.listed
            where organisation = :organisation and adopts_as = :as and withdrawn_on is null
            """)
        .param("organisation", organisation)
        .param("as", as)
        .query((row, number) -> row.getObject("pledge_id", UUID.class))
        .list()
        .stream()
        .flatMap(id -> pledges.find(id).stream())
        .map(pledge -> adoption(pledge, language))
        .toList();
  }

  private Adoption adoption(Pledge pledge, Language language) {
    Pledges.Wording wording = pledges.in(pledge, language.code());
    return new Adoption(
        new Text(
            wording.title(),
            wording.language().equals(language.code()) ? language : Language.ENGLISH),
        "/pledge/" + pledge.details().slug());
  }
}
