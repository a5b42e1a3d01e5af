@NullMarked
package org.kith.insight.web;

import org.jspecify.annotations.NullMarked;
