/**
 * Copies of a whole installation: every table of every module as one encrypted file, and an empty
 * installation made whole from it. Knows no table by what it means.
 */
@ApplicationModule(allowedDependencies = {"kernel", "database"})
@NullMarked
package org.kith.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
