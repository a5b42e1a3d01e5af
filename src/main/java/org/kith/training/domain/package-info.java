@NullMarked
package org.kith.training.domain;

import org.jspecify.annotations.NullMarked;
