package org.kith.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.TooManyForms;

/** What people say is wrong in the directory. */
public interface Problems {
  /** Sees and settles what people say is wrong. */
  Action SETTLE = new Action("directory.problems");

  /** What audit and history call one. */
  String SUBJECT = "service-problem";

  /**
   * Anybody says that something is wrong; the same id again does nothing. Too many from one place
   * have to wait ({@link TooManyForms}).
   *
   * @param language in which they wrote, as a BCP 47 code
   * @param network where the form comes from
   */
  void tell(
      UUID id, UUID service, Problem.Kind kind, String words, String language, String network);

  /** Those that wait, the oldest first. */
  List<Problem> waiting(int most);

  Optional<Problem> find(UUID id);

  /**
   * Settles one, and lets go of what was written.
   *
   * @param version the one that was seen
   */
  void settle(UUID id, int version, Problem.State state);
}
