package org.kith.figures.web;

import java.util.List;
import org.kith.ui.Text;

/**
 * A contradiction for readers.
 *
 * @param explanation what does not fit, in plain English, quoting its sources
 * @param statements the claim first
 */
public record ShownContradiction(Text explanation, List<Quoted> statements) {}
