/** Finds records of the same person, and keeps what was decided about them. */
@NullMarked
package org.kith.people.linkage;

import org.jspecify.annotations.NullMarked;
