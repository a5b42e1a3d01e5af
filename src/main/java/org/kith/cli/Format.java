package org.kith.cli;

/** How a command prints rows. */
enum Format {
  TABLE,
  CSV,
  JSON
}
