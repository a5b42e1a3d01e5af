@NullMarked
package org.kith.training;

import org.jspecify.annotations.NullMarked;
