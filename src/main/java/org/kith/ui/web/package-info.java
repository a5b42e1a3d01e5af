/** How pages reach the browser: languages by address, rendering, assets, headers, error pages. */
@NullMarked
package org.kith.ui.web;

import org.jspecify.annotations.NullMarked;
