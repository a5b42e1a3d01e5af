package org.kith.figures.web;

import java.util.List;
import org.kith.ui.Text;

/**
 * Contradictions that one rule found.
 *
 * @param name what is wrong, in a few words
 * @param meaning what the rule expects
 */
public record BrokenRule(Text name, Text meaning, List<ShownContradiction> found) {}
