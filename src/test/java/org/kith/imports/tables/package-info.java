@NullMarked
package org.kith.imports.tables;

import org.jspecify.annotations.NullMarked;
