@NullMarked
package org.kith.outbox.domain;

import org.jspecify.annotations.NullMarked;
