package org.kith.access;

import java.io.Serial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AreaId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That somebody proved to be the owner of an account of an area. */
public final class SignedIn extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1;

  private final String area;
  private final String account;
  private final @Nullable Instant vouchedUntil;

  public SignedIn(AreaId area, String account) {
    this(area, account, null);
  }

  private SignedIn(AreaId area, String account, @Nullable Instant vouchedUntil) {
    super(List.of());
    this.area = area.value();
    this.account = account;
    this.vouchedUntil = vouchedUntil;
    setAuthenticated(true);
  }

  /**
   * Somebody for whom the organisation's own provider vouches.
   *
   * @param until when it has to be asked again, so that its changes arrive
   */
  public static SignedIn byProvider(AreaId area, String account, Instant until) {
    return new SignedIn(area, account, until);
  }

  public boolean isByProvider() {
    return vouchedUntil != null;
  }

  /** Whether the provider has to be asked again. */
  public boolean isOverAt(Instant moment) {
    return vouchedUntil != null && vouchedUntil.isBefore(moment);
  }

  public String account() {
    return account;
  }

  /** Whether the proof holds in this area: the same browser may visit another one's host. */
  public boolean isIn(AreaId there) {
    return area.equals(there.value());
  }

  /** Area and account, by which all sessions of one account are found. */
  @Override
  public String getName() {
    return area + "/" + account;
  }

  @Override
  public Object getPrincipal() {
    return getName();
  }

  /** Nothing that could be stolen. */
  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn that && getName().equals(that.getName());
  }

  @Override
  public int hashCode() {
    return getName().hashCode();
  }
}
