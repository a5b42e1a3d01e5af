package org.kith.figures.domain;

import org.kith.figures.Statement;

/**
 * A statement in a list.
 *
 * @param contradicted whether an open contradiction questions its value
 */
public record ListedStatement(Statement statement, boolean contradicted) {}
