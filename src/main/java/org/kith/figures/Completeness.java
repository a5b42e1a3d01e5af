package org.kith.figures;

/** Whether the parts of a total are presented as all of it. */
public enum Completeness {
  WHOLE,
  PARTIAL,
  UNSTATED
}
