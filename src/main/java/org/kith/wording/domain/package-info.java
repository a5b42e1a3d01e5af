@NullMarked
package org.kith.wording.domain;

import org.jspecify.annotations.NullMarked;
