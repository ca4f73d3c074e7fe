package org.congvan.reform;

/**
 * The kind of a communication channel (kênh tuyên truyền), such as {@link #WEB_PORTAL}; dispatch
 * 477/SKHCN-TTNCUĐ names each but {@link #OTHER}.
 */
public enum ChannelKind {
  /** Cổng/trang thông tin điện tử. */
  WEB_PORTAL,
  /** Cổng dịch vụ công. */
  PUBLIC_SERVICE_PORTAL,
  /** Đài phát thanh, truyền hình. */
  BROADCAST,
  /** Báo in, báo điện tử. */
  NEWSPAPER,
  /** Đặc san, bản tin, tờ rơi. */
  PUBLICATION,
  /** Họp giao ban, sinh hoạt, hội nghị, tập huấn. */
  MEETING,
  /** Any other. */
  OTHER
}
