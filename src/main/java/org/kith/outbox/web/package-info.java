@NullMarked
package org.kith.outbox.web;

import org.jspecify.annotations.NullMarked;
