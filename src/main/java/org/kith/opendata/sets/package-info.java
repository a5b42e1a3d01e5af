/** The tables that other programs may read, and the files that they make. */
@NullMarked
package org.kith.opendata.sets;

import org.jspecify.annotations.NullMarked;
