/** Counts who was in a session together, and makes of it whether people could mix. */
@NullMarked
package org.kith.insight.mixing;

import org.jspecify.annotations.NullMarked;
