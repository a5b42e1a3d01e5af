/** The model as PDF: see docs/decisions/0003-pdf-in-pure-java.md. */
@NullMarked
package org.kith.documents.pdf;

import org.jspecify.annotations.NullMarked;
