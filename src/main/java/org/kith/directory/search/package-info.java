@NullMarked
package org.kith.directory.search;

import org.jspecify.annotations.NullMarked;
