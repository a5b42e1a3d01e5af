/** The model as HTML: a file of its own, and a fragment for a page of the site. */
@NullMarked
package org.kith.documents.html;

import org.jspecify.annotations.NullMarked;
