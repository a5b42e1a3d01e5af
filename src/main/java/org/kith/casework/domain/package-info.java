@NullMarked
package org.kith.casework.domain;

import org.jspecify.annotations.NullMarked;
