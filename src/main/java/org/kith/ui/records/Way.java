package org.kith.ui.records;

import org.kith.ui.Text;

/**
 * A way on from a page.
 *
 * @param path without language prefix
 */
public record Way(Text text, String path) {}
