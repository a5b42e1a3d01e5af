package org.kith.figures.domain;

import org.kith.figures.Standing;
import org.kith.figures.Statement;

/**
 * A statement as the team sees it.
 *
 * @param isContradicted whether an unsettled contradiction, also one inside, questions its value
 */
public record TeamStatement(Statement statement, Standing standing, boolean isContradicted) {}
