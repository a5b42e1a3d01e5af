@NullMarked
package org.kith.evaluation.web;

import org.jspecify.annotations.NullMarked;
