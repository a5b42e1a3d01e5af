package org.kith.database;

import org.jspecify.annotations.Nullable;

/**
 * The three logins, each a role of its own, so that what one may not do is refused by the server.
 *
 * @param owner owns schemas and tables: migrates, backs up and restores
 * @param app reads and writes within row-level security
 * @param counter reads across the partners of an area what reports need; null only on a server of
 *     the operator's own that has no such login, where no other login may stand in for it
 */
public record Connections(Login owner, Login app, @Nullable Login counter) {}
