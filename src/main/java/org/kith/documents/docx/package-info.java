/** The model as a Word file: see docs/decisions/0008-word-from-a-template.md. */
@NullMarked
package org.kith.documents.docx;

import org.jspecify.annotations.NullMarked;
