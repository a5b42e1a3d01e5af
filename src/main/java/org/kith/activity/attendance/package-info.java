/** Who came, out of the files that partners keep it in. */
@NullMarked
package org.kith.activity.attendance;

import org.jspecify.annotations.NullMarked;
