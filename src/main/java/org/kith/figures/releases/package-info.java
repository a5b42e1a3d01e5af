/** How releases are made, checked and kept. */
@NullMarked
package org.kith.figures.releases;

import org.jspecify.annotations.NullMarked;
