@NullMarked
package org.kith.activity.attendance;

import org.jspecify.annotations.NullMarked;
