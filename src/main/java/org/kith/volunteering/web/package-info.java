@NullMarked
package org.kith.volunteering.web;

import org.jspecify.annotations.NullMarked;
