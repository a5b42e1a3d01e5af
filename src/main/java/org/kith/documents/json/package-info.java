/** Nested records as JSON in canonical form, and back. */
@NullMarked
package org.kith.documents.json;

import org.jspecify.annotations.NullMarked;
