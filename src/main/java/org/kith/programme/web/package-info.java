/** The pages of the programme: its priorities and its projects. */
@NullMarked
package org.kith.programme.web;

import org.jspecify.annotations.NullMarked;
