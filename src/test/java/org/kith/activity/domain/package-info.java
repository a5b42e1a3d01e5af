@NullMarked
package org.kith.activity.domain;

import org.jspecify.annotations.NullMarked;
