package org.congvan.reform;

import java.util.Objects;
import org.congvan.text.check.RequiredText;

/**
 * A channel through which reform was communicated (kênh tuyên truyền), such as the provincial
 * public-service portal.
 *
 * @param kind the kind
 * @param name the channel's name as the report writes it, such as {@code "Cổng dịch vụ công của
 *     UBND tỉnh Quảng Trị"}; not blank
 */
public record CommunicationChannel(ChannelKind kind, String name) {

  /**
   * Normalises the name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public CommunicationChannel {
    Objects.requireNonNull(kind, "kind");
    name = RequiredText.of(name, "Name of a communication channel");
  }

  /**
   * Returns this channel with another kind.
   *
   * @param newKind the kind
   * @return the changed copy
   */
  public CommunicationChannel withKind(ChannelKind newKind) {
    return new CommunicationChannel(newKind, name);
  }

  /**
   * Returns this channel with another name.
   *
   * @param newName the channel's name as the report writes it, such as {@code "Cổng dịch vụ công
   *     của UBND tỉnh Quảng Trị"}; not blank
   * @return the changed copy
   * @throws IllegalArgumentException if the name is blank
   */
  public CommunicationChannel withName(String newName) {
    return new CommunicationChannel(kind, newName);
  }
}
