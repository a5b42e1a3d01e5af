@NullMarked
package org.kith.wording.web;

import org.jspecify.annotations.NullMarked;
