@NullMarked
package org.kith.returns.domain;

import org.jspecify.annotations.NullMarked;
