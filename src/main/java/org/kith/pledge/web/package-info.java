/** The pages of pledges. */
@NullMarked
package org.kith.pledge.web;

import org.jspecify.annotations.NullMarked;
