package org.kith.figures.rules;

import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;

/** One sentence that figures must not contradict, and how to find where they do. */
interface Rule {
  /** Kebab-case and lasting: findings are kept under it. */
  String id();

  /** Every place where the ledger contradicts the sentence; the same for any order of it. */
  Stream<Finding> check(Ledger ledger);
}
