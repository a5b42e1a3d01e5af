package org.kith.programme;

import org.kith.TestArea;

/** The small programme, for tests of the module's pages. */
public final class ProgrammeSample {
  private ProgrammeSample() {}

  /** Loads it into the area. */
  public static TestArea loaded(TestArea area) {
    return SmallProgramme.loaded(area);
  }
}
