@NullMarked
package org.kith.evaluation.domain;

import org.jspecify.annotations.NullMarked;
