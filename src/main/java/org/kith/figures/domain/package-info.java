@NullMarked
package org.kith.figures.domain;

import org.jspecify.annotations.NullMarked;
