@NullMarked
package org.kith.kernel;

import org.jspecify.annotations.NullMarked;
