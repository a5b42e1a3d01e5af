/**
 * Tables as people send them: workbooks and text files, read row by row, with where each cell
 * stands. What a cell means is not known here.
 */
@NamedInterface("tables")
@NullMarked
package org.kith.imports.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
