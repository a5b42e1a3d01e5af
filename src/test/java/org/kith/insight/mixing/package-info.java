@NullMarked
package org.kith.insight.mixing;

import org.jspecify.annotations.NullMarked;
