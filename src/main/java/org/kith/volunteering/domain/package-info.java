@NullMarked
package org.kith.volunteering.domain;

import org.jspecify.annotations.NullMarked;
