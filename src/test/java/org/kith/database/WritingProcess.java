package org.kith.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/**
 * Another process that opens a data folder, says so, and writes rows until it is told to end,
 * naming each once the database has acknowledged it. Arguments: folder, purpose.
 */
final class WritingProcess {
  private WritingProcess() {}

  public static void main(String[] arguments) throws Exception {
    DataFolder folder = new DataFolder(Path.of(arguments[0]));
    try (Installation open = Installation.open(folder, Purpose.valueOf(arguments[1]))) {
      System.out.println("open " + open.connections().owner().url());
      try (Connection connection = Logins.connect(open.connections().owner());
          Statement statement = connection.createStatement()) {
        statement.execute(
            """
            CREATE SCHEMA IF NOT EXISTS trial;
            CREATE TABLE IF NOT EXISTS trial.entry (process bigint, number integer);
            """);
        for (int number = 1; number == 1 || System.in.available() == 0; number++) {
          statement.execute(
              "INSERT INTO trial.entry VALUES (%d, %d)"
                  .formatted(ProcessHandle.current().pid(), number));
          System.out.println("wrote " + number);
        }
      }
    }
    System.out.println("closed");
  }
}
