/** Workbooks and tables written as XLSX and CSV. */
@NullMarked
package org.kith.documents.tables;

import org.jspecify.annotations.NullMarked;
