/**
 * What people do in a browser, one scenario a file. {@link org.kith.journeys.Journey} is the
 * ground.
 */
@NullMarked
package org.kith.journeys;

import org.jspecify.annotations.NullMarked;
