/** What people may ask for about their own data: to see it, and that it is erased. */
@NullMarked
package org.kith.people.rights;

import org.jspecify.annotations.NullMarked;
