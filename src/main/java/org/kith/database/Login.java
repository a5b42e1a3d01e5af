package org.kith.database;

/** A login. */
public record Login(String url, String user, String password) {}
