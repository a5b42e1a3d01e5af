/** The directory as a spreadsheet: what its columns are, written and read. */
@NullMarked
package org.kith.directory.tables;

import org.jspecify.annotations.NullMarked;
