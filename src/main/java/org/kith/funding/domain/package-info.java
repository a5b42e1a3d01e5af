@NullMarked
package org.kith.funding.domain;

import org.jspecify.annotations.NullMarked;
