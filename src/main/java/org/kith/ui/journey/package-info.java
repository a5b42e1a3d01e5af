/** Journeys: one question a page; routing, back links, task list and check-answers follow. */
@NamedInterface("journey")
@NullMarked
package org.kith.ui.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
