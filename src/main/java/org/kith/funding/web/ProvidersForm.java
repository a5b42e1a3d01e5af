package org.kith.funding.web;

import org.kith.access.Action;
import org.kith.funding.Funding;

/** A form by which the provider's people too can say what became of the money. */
interface ProvidersForm extends EntryForm {
  @Override
  default Action action() {
    return Funding.RECORD;
  }

  @Override
  default boolean isThePayers() {
    return false;
  }
}
