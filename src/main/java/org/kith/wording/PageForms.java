package org.kith.wording;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where pages of the site are told in other forms. Everybody sees them; changing them needs {@link
 * Confirmations#CONFIRM}.
 */
public interface PageForms {
  /** What audit and history call one. */
  String SUBJECT = "page-form";

  /** By page. */
  List<PageForm> all();

  Optional<PageForm> find(UUID id);

  /** Adds one; the same id again does nothing. */
  void add(PageForm form);

  /**
   * Takes one away.
   *
   * @param version the one that was seen
   */
  void remove(UUID id, int version);
}
