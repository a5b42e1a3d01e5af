/**
 * Pages that need no template of their own: things in tables, and one thing with what belongs to
 * it.
 */
@NamedInterface("records")
@NullMarked
package org.kith.ui.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
