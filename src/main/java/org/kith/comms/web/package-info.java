/** The news pages and their feed. */
@NullMarked
package org.kith.comms.web;

import org.jspecify.annotations.NullMarked;
