package org.kith.database;

/** What a process opens a data folder for. */
public enum Purpose {
  /** To answer requests: one process at a time for a data folder with the embedded database. */
  SERVE,
  /** To do one thing and end, beside a serving process or without one. */
  COMMAND
}
