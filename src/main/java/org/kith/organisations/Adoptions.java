package org.kith.organisations;

import java.util.List;
import org.kith.ui.Language;
import org.kith.ui.Text;

/**
 * What organisations have adopted and want everybody to know, such as a pledge. Strands that keep
 * it implement it as beans; strands that show what an organisation runs ask them all, and know none
 * of them.
 */
public interface Adoptions {
  /**
   * What an organisation has adopted.
   *
   * @param organisation its id
   * @param as what it adopted it as, such as {@code place-of-welcome}
   * @param language of whoever reads it
   */
  List<Adoption> of(String organisation, String as, Language language);

  /**
   * Something that was adopted.
   *
   * @param path of its page for everybody, without language prefix
   */
  record Adoption(Text title, String path) {}
}
