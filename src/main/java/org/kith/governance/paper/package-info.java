/** The quarterly paper: its parts, and the issued ones. */
@NullMarked
package org.kith.governance.paper;

import org.jspecify.annotations.NullMarked;
