/** Writing texts with figures in them: preview, figures found and put in, what is wrong. */
@NamedInterface("writing")
@NullMarked
package org.kith.figures.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
