@NullMarked
package org.kith.insight.domain;

import org.jspecify.annotations.NullMarked;
