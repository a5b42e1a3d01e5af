package org.kith.cli;

import org.springframework.context.SmartLifecycle;

/** Work that is done when everything is set up, but before the web server takes requests. */
final class BeforeAnswering implements SmartLifecycle {
  private final Runnable work;
  private volatile boolean done;

  BeforeAnswering(Runnable work) {
    this.work = work;
  }

  @Override
  public void start() {
    work.run();
    done = true;
  }

  @Override
  public void stop() {
    done = false;
  }

  @Override
  public boolean isRunning() {
    return done;
  }

  /** Lower than the web server's, which is started among the last. */
  @Override
  public int getPhase() {
    return 0;
  }
}
