package org.kith;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import org.kith.access.Strangers;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A visitor's session as the server keeps it. */
public final class Sitting {
  private Sitting() {}

  /**
   * Of somebody who opened a form.
   *
   * @param opened when, in milliseconds
   */
  public static <S extends Session> Cookie withAForm(SessionRepository<S> sessions, long opened) {
    S sitting = sessions.createSession();
    sitting.setAttribute(Strangers.OPENED, opened);
    sessions.save(sitting);
    return new Cookie("kith", Base64.getEncoder().encodeToString(sitting.getId().getBytes(UTF_8)));
  }
}
