package org.kith.pledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.organisations.Sector;

/**
 * What somebody says who signs.
 *
 * @param pledge id
 * @param name empty for a person who has confirmed: their record has it
 * @param contact a telephone number or an e-mail address; empty as the name is
 * @param language in which they wrote, as a BCP 47 code
 * @param localities where they live, or work: ids of localities, or {@code borough-wide}, {@code
 *     unattached}, {@code outside}; empty: not said
 * @param isShown whether everybody may see the name
 * @param body what an organisation says besides; null: a person
 */
public record SignatureDetails(
    UUID pledge,
    String name,
    String contact,
    String language,
    List<String> localities,
    boolean isShown,
    @Nullable Body body) {
  public static final String PLACE_OF_WELCOME = "place-of-welcome";

  /**
   * An organisation.
   *
   * @param authoriser who signs for it
   * @param role what they are there
   * @param organisation its id among the programme's organisations; null: not one of them
   * @param adoptsAs what else it is that adopts the pledge, such as {@code place-of-welcome};
   *     empty: nothing
   */
  public record Body(
      Sector sector,
      String authoriser,
      String role,
      @Nullable String organisation,
      String adoptsAs) {}

  public SignatureDetails {
    localities = List.copyOf(localities);
  }

  public Signatory.Kind kind() {
    return body == null ? Signatory.Kind.PERSON : Signatory.Kind.ORGANISATION;
  }
}
