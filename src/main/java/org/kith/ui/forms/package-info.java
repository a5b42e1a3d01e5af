/** Forms: fields declared once, read with every mistake noted, shown with what was typed. */
@NamedInterface("forms")
@NullMarked
package org.kith.ui.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
