/**
 * People who do not exist, and how organisations would write them down, for measuring how well and
 * how fast records are linked.
 */
@NamedInterface("invented-people")
@NullMarked
package org.kith.statistics.linkage.invented;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
