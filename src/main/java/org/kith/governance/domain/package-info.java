@NullMarked
package org.kith.governance.domain;

import org.jspecify.annotations.NullMarked;
