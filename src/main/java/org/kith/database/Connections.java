package org.kith.database;

/** Three logins. */
public record Connections(Login owner, Login app, Login counter) {}
