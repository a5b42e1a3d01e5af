package org.kith.insight.domain;

import java.time.Duration;
import java.util.Set;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.figures.CountedFigures;
import org.kith.insight.CountedReach;
import org.kith.insight.Reach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts reach into the ledger again and again, outside the registers' own transactions. */
@Component
class CountFigures implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(CountFigures.class);

  private final CountedReach counted;
  private final ForgetTouched log;

  CountFigures(CountedReach counted, ForgetTouched log) {
    this.counted = counted;
    this.log = log;
  }

  @Override
  public String name() {
    return "count-figures";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Reach.COUNT, CountedFigures.COUNT);
  }

  /** Where nothing was touched since the last time nothing is read, and no memory taken. */
  @Override
  public void run() {
    log.ifTouched(this::refresh);
    log.forget();
  }

  private void refresh() {
    int changed = counted.refresh();
    if (changed > 0) {
      LOG.debug("{} counted figures changed", changed);
    }
  }
}
