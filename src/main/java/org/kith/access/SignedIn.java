package org.kith.access;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AreaId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That somebody proved to be the owner of an account of an area. */
public final class SignedIn extends AbstractAuthenticationToken {
  @Serial private static final long serialVersionUID = 1;

  private final String area;
  private final String account;

  public SignedIn(AreaId area, String account) {
    super(List.of());
    this.area = area.value();
    this.account = account;
    setAuthenticated(true);
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
