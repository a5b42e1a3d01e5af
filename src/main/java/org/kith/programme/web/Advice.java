package org.kith.programme.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * What should happen next.
 *
 * @param owner who is to act
 * @param due by when; null where no date is given
 */
public record Advice(Content text, Text owner, @Nullable Text due) {}
