@NullMarked
package org.kith.insight;

import org.jspecify.annotations.NullMarked;
