package org.kith;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.springframework.session.SessionRepository;

/** A visitor's session as the server keeps it. */
public final class Sitting {
  private Sitting() {}

  /** A new one that holds this; the value of its cookie. */
  public static <S extends org.springframework.session.Session> String of(
      SessionRepository<S> sessions, String name, Object value) {
    S sitting = sessions.createSession();
    sitting.setAttribute(name, value);
    sessions.save(sitting);
    return Base64.getEncoder().encodeToString(sitting.getId().getBytes(UTF_8));
  }
}
