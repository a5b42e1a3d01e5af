/** What is kept longer than its purpose needs: shown, confirmed, and then disposed of. */
@NullMarked
package org.kith.access.retention;

import org.jspecify.annotations.NullMarked;
