package org.kith.returns;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.access.Action;

/**
 * The returns of the current actor's area, as far as the actor may see them: a partner's own people
 * see their own organisation's.
 */
public interface Returns {
  /** Asks partners for returns, gives them more time, makes new links, withdraws requests. */
  Action REQUEST = new Action("returns.request");

  /** Answers a return: a partner through its link or account, or one of the team for a partner. */
  Action ANSWER = new Action("returns.answer");

  /** Accepts what was sent, so that it becomes figures, or sends it back. */
  Action ACCEPT = new Action("returns.accept");

  /** Sees what was asked and what was answered. */
  Action READ = new Action("returns.read");

  /** Reminded a partner (the system itself). */
  Action REMIND = new Action("returns.remind");

  /** All of them, those due last first. */
  List<PartnerReturn> all();

  /** Those that are awaited or wait to be looked at. */
  List<PartnerReturn> open();

  /** When each return was sent last, by its id; those that never were are missing. */
  Map<String, Instant> sentLast();

  Optional<PartnerReturn> one(String id);

  /** What was sent, the latest version first. */
  List<SentReturn> sent(String id);
}
