package org.kith.wording;

import java.util.Collection;
import java.util.List;
import org.kith.access.Action;
import org.kith.ui.Language;

/**
 * Which translations of the pages' wording somebody has read beside their English and found right.
 * All of it needs {@link #CONFIRM}.
 */
public interface Confirmations {
  /** Confirms translations, and says where pages are told in other forms. */
  Action CONFIRM = new Action("wording.confirm");

  /** What audit and history call the wording of a module in a language. */
  String SUBJECT = "wording";

  /** How far a language is, of each module that has wording in it: what is behind first. */
  List<Progress> progress(Language language);

  /** What one module says in a language: what is behind its source first, then drafts. */
  List<Line> lines(Language language, String module);

  /**
   * Confirms lines as they are now.
   *
   * @param keys those that were read; others are left as they are
   */
  void confirm(Language language, String module, Collection<String> keys);
}
