package org.kith.funding.domain;

import java.util.List;
import org.kith.funding.FundingBody;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code funding/funders.yaml}: how open data knows those who pay or award money. */
@Component
@Order(41)
class FundingBodyRecords implements RecordType<FundingBody> {
  private final FundingBodyStore store;

  FundingBodyRecords(FundingBodyStore store) {
    this.store = store;
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
    bodies.forEach(store::save);
  }
}
