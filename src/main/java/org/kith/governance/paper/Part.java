package org.kith.governance.paper;

import org.kith.documents.Section;

/** A part of the paper. It is always there: where there is nothing to tell, it says so. */
interface Part {
  Section at(Desk desk);
}
