package org.kith.figures.domain;

import org.kith.figures.Statement;

/**
 * A statement in a list.
 *
 * @param contradicted whether an open contradiction involves it
 */
public record ListedStatement(Statement statement, boolean contradicted) {}
