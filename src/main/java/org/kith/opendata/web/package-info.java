/** What programs and people reach by address. */
@NullMarked
package org.kith.opendata.web;

import org.jspecify.annotations.NullMarked;
