/** What the templates of {@code jte/govuk} take. */
@NamedInterface("components")
@NullMarked
package org.kith.ui.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
