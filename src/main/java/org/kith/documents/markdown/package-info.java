/** Narratives in Markdown read into the model. */
@NullMarked
package org.kith.documents.markdown;

import org.jspecify.annotations.NullMarked;
