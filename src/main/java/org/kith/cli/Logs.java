package org.kith.cli;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.logging.LoggingSystemProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where commands that start no application write what is not for the person at the terminal. */
final class Logs {
  private Logs() {}

  /** What libraries say of their work is for nobody. */
  static void warningsOnly() {
    LoggingSystem.get(Logs.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
  }

  /** Into the log of the data folder, which is there by now; nothing onto the terminal. */
  static void into(Path data) {
    StandardEnvironment settings = new StandardEnvironment();
    settings
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "command",
                Map.of(
                    "logging.file.name",
                    data.resolve("log/kith.log").toString(),
                    "logging.threshold.console",
                    "off")));
    LogFile file = LogFile.get(settings);
    new LoggingSystemProperties(settings).apply(file);
    LoggingSystem system = LoggingSystem.get(Logs.class.getClassLoader());
    system.beforeInitialize();
    system.initialize(new LoggingInitializationContext(settings), null, file);
    warningsOnly();
  }
}
