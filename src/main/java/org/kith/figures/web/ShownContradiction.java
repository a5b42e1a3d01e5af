package org.kith.figures.web;

import java.util.List;
import org.kith.ui.Text;

/**
 * A contradiction for readers.
 *
 * @param rule what is wrong, in a few words
 * @param meaning what the rule expects
 * @param explanation this case in plain English, quoting its sources
 */
public record ShownContradiction(
    Text rule, Text meaning, Text explanation, List<Quoted> statements) {}
