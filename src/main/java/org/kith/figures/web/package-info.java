/** The ledger for readers: the list of figures, each figure's page, the contradictions. */
@NullMarked
package org.kith.figures.web;

import org.jspecify.annotations.NullMarked;
