@NullMarked
package org.kith.people;

import org.jspecify.annotations.NullMarked;
