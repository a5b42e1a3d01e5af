/**
 * Charts and maps as SVG drawn on the server: presentation attributes only, so that they pass a
 * strict content policy and draw in a PDF as in a browser; text stays text.
 */
@NamedInterface("drawing")
@NullMarked
package org.kith.ui.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
