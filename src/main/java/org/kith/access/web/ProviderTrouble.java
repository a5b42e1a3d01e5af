package org.kith.access.web;

/** Nobody was signed in: why, for the person to read. Never with anything the provider sent. */
final class ProviderTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Its name in lower case is part of the wording's key. */
  enum Reason {
    /** The person said no, or the provider did. */
    CANCELLED,
    /** It began elsewhere, too long ago, or was used already. */
    STALE,
    /** The provider does not answer. */
    UNREACHABLE,
    /** What it sent is not what it has to be. */
    UNBELIEVABLE,
    /** It tells no groups because there are too many. */
    GROUPS
  }

  private final Reason reason;

  ProviderTrouble(Reason reason, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
