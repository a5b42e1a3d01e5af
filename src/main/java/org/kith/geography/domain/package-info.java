@NullMarked
package org.kith.geography.domain;

import org.jspecify.annotations.NullMarked;
