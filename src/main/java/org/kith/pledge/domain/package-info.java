/** How pledges are kept, confirmed and counted. */
@NullMarked
package org.kith.pledge.domain;

import org.jspecify.annotations.NullMarked;
