package org.kith.programme.domain;

import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells the load engine what was changed in the browser, so that no later load overwrites it
 * unseen.
 *
 * <p>SEAM: {@code imports.EditedFields} has not landed yet. When it has, {@link #changed} calls
 * {@code note("project", id, fields)}, {@link #made} {@code created("project", id, fields)}, and
 * {@link #defined} {@code created("definition", …)}.
 */
@Component
class EditsForFiles {
  /** Fields of a project that were changed, as its file would have them. */
  void changed(String project, Map<String, Object> fields) {}

  /** A project that was made here, with all its fields. */
  void made(String project, Map<String, Object> fields) {}

  /** A quantity that was named here, as its line of {@code figures/definitions.csv} would be. */
  void defined(String project, String definition, Map<String, Object> fields) {}
}
