@NullMarked
package org.kith.database;

import org.jspecify.annotations.NullMarked;
