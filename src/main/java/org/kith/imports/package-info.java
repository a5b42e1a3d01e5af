/**
 * The import engine. Programme folders: everything is read and checked, and all or nothing written.
 * Tables that people send in: mapped, previewed, applied as a whole, and taken back. Modules supply
 * the kinds of records; how it goes: {@code docs/imports.md}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "files",
      "ui",
      "ui :: components",
      "ui :: forms",
      "ui :: records"
    })
@NullMarked
package org.kith.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
