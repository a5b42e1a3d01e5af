package org.kith.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kith.ui.forms.Field;
import org.kith.ui.forms.Form;
import org.kith.ui.forms.FormPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps robots away from forms that anybody may send, and asks no other site for it: a field that
 * people do not see, the time since the form was opened, and how much came from one place lately.
 */
@Component
public class Strangers {
  /** What the session keeps: when a form was opened, in milliseconds. */
  public static final String OPENED = "strangers.form.opened";

  /** Nobody reads and fills in a form faster. */
  private static final Duration LEAST = Duration.ofSeconds(3);

  /** A hall full of phones behind one address. */
  private static final int FROM_A_NETWORK = 30;

  private static final int IN_AN_AREA = 200;

  private final Attempts attempts;
  private final Clock clock;

  Strangers(Attempts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  /** Somebody sees a form. */
  public void opens(HttpSession session) {
    if (session.getAttribute(OPENED) == null) {
      session.setAttribute(OPENED, clock.millis());
    }
  }

  /**
   * Refuses what no person sends; the form's page is {@link FormPage#guarded() guarded}.
   *
   * @param field beside which it is said
   */
  public void check(Form form, Field<?> field, HttpSession session) {
    if (!form.values().text(FormPage.TRAP).isEmpty()) {
      form.refuse(field, "access.stranger.trap");
    }
    if (!(session.getAttribute(OPENED) instanceof Long at)
        || Instant.ofEpochMilli(at).plus(LEAST).isAfter(clock.instant())) {
      form.refuse(field, "access.stranger.quick");
    }
  }

  /**
   * Notes that something came, and refuses with {@link TooManyForms} where too much did lately.
   *
   * @param what kind of form, such as {@code pledge}
   * @param network where it comes from
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void refuseTooMany(String what, String network) {
    if (attempts.lately(what + " " + network) >= FROM_A_NETWORK
        || attempts.lately(what) >= IN_AN_AREA) {
      throw new TooManyForms();
    }
    attempts.note(what + " " + network);
    attempts.note(what);
  }

  /**
   * Notes that something happens because of what a stranger sent, such as a letter to somebody.
   *
   * @return whether it is the first time lately: who repeats a form causes nothing twice
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean isFirstLately(String what) {
    boolean isFirst = attempts.lately(what) == 0;
    attempts.note(what);
    return isFirst;
  }
}
