package org.kith.access;

import java.util.Optional;

/**
 * Binds an {@link Actor} to everything that runs inside a request, a job or a command. The binding
 * ends with the call; there is no way to change it half-way.
 */
public final class ActingAs {
  private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

  private ActingAs() {}

  public static <R, X extends Throwable> R actingAs(
      Actor actor, ScopedValue.CallableOp<? extends R, X> work) throws X {
    return ScopedValue.where(CURRENT, actor).call(work);
  }

  /** The actor of the running request, job or command; none before one is bound. */
  public static Optional<Actor> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }
}
