/** Keeps the dashboards that somebody comes back to. */
@NullMarked
package org.kith.insight.dashboards;

import org.jspecify.annotations.NullMarked;
