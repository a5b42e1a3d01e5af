package org.kith.ui;

/**
 * A form was posted that can no longer be taken. Whoever finds out throws it, or hands it to the
 * exception resolver from a filter: the person gets a page that shows every word that was posted,
 * to copy, and where to go on.
 */
public final class FormLost extends RuntimeException {
  /** Why; its lower-case name begins the wording. */
  public enum Reason {
    /** The sign-in ended. */
    SIGNED_OUT,
    /**
     * Nobody has to sign in here, but the page stood open for so long that its token is not good.
     */
    STALE,
    /** The draft or the one-time link behind it is gone. */
    EXPIRED
  }

  private final Reason reason;
  private final String path;

  /**
   * A form that is lost for this reason.
   *
   * @param path where to go on, without language prefix: the sign-in page, or where one begins anew
   */
  public FormLost(Reason reason, String path) {
    super("form lost: " + reason, null, false, false);
    this.reason = reason;
    this.path = path;
  }

  public Reason reason() {
    return reason;
  }

  public String path() {
    return path;
  }
}
