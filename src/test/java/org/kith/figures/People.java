package org.kith.figures;

import org.kith.TestArea;
import org.kith.TestPerson;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Actor;

/** Lets people of a test's area call methods as themselves, with what their roles allow. */
public final class People {
  private final TestArea area;
  private final Accounts accounts;

  public People(TestArea area, Accounts accounts) {
    this.area = area;
    this.accounts = accounts;
  }

  public <R, X extends Throwable> R as(
      TestPerson person, ScopedValue.CallableOp<? extends R, X> work) throws X {
    Actor actor = area.acting(() -> accounts.person(person.account()).orElseThrow().actor());
    return ActingAs.<R, X>actingAs(actor, work);
  }
}
