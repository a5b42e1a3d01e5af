package org.kith.ui;

/** There is no such page: shown as 404 in the page's language. */
public final class NotFound extends RuntimeException {
  public NotFound() {
    super("not found", null, false, false);
  }
}
