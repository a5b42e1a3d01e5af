@NullMarked
package org.kith.people.linkage;

import org.jspecify.annotations.NullMarked;
