/** The partner's pages behind a one-time link, and the team's. */
@NullMarked
package org.kith.returns.web;

import org.jspecify.annotations.NullMarked;
