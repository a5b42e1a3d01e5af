@NullMarked
package org.kith.casework;

import org.jspecify.annotations.NullMarked;
