@NullMarked
package org.kith.programme.domain;

import org.jspecify.annotations.NullMarked;
