@NullMarked
package org.kith.welcome.domain;

import org.jspecify.annotations.NullMarked;
