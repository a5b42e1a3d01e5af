@NullMarked
package org.kith.governance.web;

import org.jspecify.annotations.NullMarked;
