package org.kith.ui.components;

import org.kith.ui.Text;

/**
 * Something in a form that must be mended.
 *
 * @param field id of the input that it links to
 */
public record FormError(String field, Text message) {}
