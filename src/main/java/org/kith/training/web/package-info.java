@NullMarked
package org.kith.training.web;

import org.jspecify.annotations.NullMarked;
