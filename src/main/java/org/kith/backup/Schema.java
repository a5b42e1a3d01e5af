package org.kith.backup;

import java.util.Map;

/** The versions of the modules' tables: by module, the number of the last migration. */
public interface Schema {
  /** What the program knows. */
  Map<String, Integer> newest();

  /** What the database has; without the modules that have nothing in it. */
  Map<String, Integer> current();

  /** Migrates these modules, and no others, up to these versions. */
  void migrate(Map<String, Integer> versions);
}
