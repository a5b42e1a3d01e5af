/** The rules of the house, checked over all sources: what no compiler and no module check sees. */
@NullMarked
package org.kith.house;

import org.jspecify.annotations.NullMarked;
