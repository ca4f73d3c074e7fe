package org.congvan.spring.service;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request is one of this machine (yêu cầu trong máy). Not enough is that its last step
 * came from here: a proxy on this machine passes on requests of others, and a browser on this
 * machine sends those of any page that it shows. So a request with the headers of a proxy is not
 * local, nor one for another host name, nor one by a page of another origin.
 */
final class LocalClients {

  private static final List<String> OF_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private LocalClients() {}

  static boolean isLocal(HttpServletRequest request) {
    return isLoopback(request.getRemoteAddr())
        && isLoopback(request.getServerName())
        && OF_PROXIES.stream().allMatch(each -> request.getHeader(each) == null)
        && isLocalOrigin(request.getHeader("Origin"));
  }

  private static boolean isLocalOrigin(@Nullable String origin) {
    if (origin == null) {
      return true;
    }
    try {
      return isLoopback(URI.create(origin).getHost());
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  /** Names other than localhost are not looked up: whoever owns a name decides where it leads. */
  private static boolean isLoopback(@Nullable String host) {
    if (host == null || host.isEmpty()) {
      return false;
    }
    if (host.equals("localhost")) {
      return true;
    }
    String address =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    boolean literal =
        address.indexOf(':') >= 0 || address.chars().allMatch(c -> c == '.' || isDigit(c));
    try {
      return literal && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
