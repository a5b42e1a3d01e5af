/** The command line: the contract of README's table of commands. */
@ApplicationModule
@NullMarked
package org.kith.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
