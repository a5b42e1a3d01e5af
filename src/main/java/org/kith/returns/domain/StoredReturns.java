package org.kith.returns.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.returns.PartnerReturn;
import org.kith.returns.Returns;
import org.kith.returns.SentReturn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredReturns implements Returns {
  private final Access access;
  private final ReturnRows rows;
  private final SentRows sent;

  StoredReturns(Access access, ReturnRows rows, SentRows sent) {
    this.access = access;
    this.rows = rows;
    this.sent = sent;
  }

  @Override
  public List<PartnerReturn> all() {
    access.requireSomewhere(READ);
    return rows.all().stream().filter(this::maySee).toList();
  }

  @Override
  public List<PartnerReturn> open() {
    access.requireSomewhere(READ);
    return rows.open().stream().filter(this::maySee).toList();
  }

  @Override
  public Map<String, Instant> sentLast() {
    access.requireSomewhere(READ);
    return sent.last();
  }

  @Override
  public Optional<PartnerReturn> one(String id) {
    access.requireSomewhere(READ);
    return rows.one(id).filter(this::maySee);
  }

  @Override
  public List<SentReturn> sent(String id) {
    return one(id).isEmpty() ? List.of() : sent.of(id);
  }

  private boolean maySee(PartnerReturn one) {
    return access.who().may(READ, scopes(one));
  }

  /** What a return belongs to. */
  static Scope[] scopes(PartnerReturn one) {
    return new Scope[] {Scope.project(one.project()), Scope.organisation(one.organisation())};
  }
}
