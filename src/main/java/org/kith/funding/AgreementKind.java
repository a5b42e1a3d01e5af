package org.kith.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On what terms a provider gets money. */
public enum AgreementKind {
  /** Paid for work that was done: a payment is spent. */
  CONTRACT,
  /** Given to be spent on what was agreed: what is not spent can be asked back. */
  GRANT;

  /** The word used in files, such as {@code grant}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(AgreementKind::id).toList();
  }

  public static Optional<AgreementKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** Where a payment goes. */
  public Stage whenPaid() {
    return this == GRANT ? Stage.HELD : Stage.SPENT;
  }
}
