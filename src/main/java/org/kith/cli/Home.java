package org.kith.cli;

import java.nio.file.Path;

/** The folder that Kith is installed in; {@code ./kith} tells it. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("kith.home", "."));
  }
}
