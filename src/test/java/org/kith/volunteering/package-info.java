@NullMarked
package org.kith.volunteering;

import org.jspecify.annotations.NullMarked;
