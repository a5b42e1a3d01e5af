package org.kith.database;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three logins, each a role of its own, so that what one may not do is refused by the server.
 *
 * @param owner owns schemas and tables: migrates, backs up and restores
 * @param app reads and writes within row-level security
 * @param counter reads across the partners of an area what reports need; null only on a server of
 *     the operator's own that has no such login, where no other login may stand in for it
 */
public record Connections(Login owner, Login app, @Nullable Login counter) {
  /**
   * The names by which migrations call the logins they grant rights to, as SQL writes them. Where
   * there is no counter, its grants go to the owner, who has them.
   */
  public Map<String, String> namesInMigrations() {
    return Map.of("app", identifier(app), "counter", identifier(counter == null ? owner : counter));
  }

  /** As SQL writes a name that may hold any character. */
  private static String identifier(Login login) {
    return '"' + login.user().replace("\"", "\"\"") + '"';
  }
}
