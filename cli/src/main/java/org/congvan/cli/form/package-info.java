/**
 * A reader written outside the library: a form of lines, found by its service registration.
 *
 * <pre>
 * Cơ quan: Sở Nội vụ
 * Số: 12/SNV-VP
 * Địa danh: Quảng Trị
 * Ngày: 05/3/2024
 * Trích yếu: mời họp
 * Kính gửi: Sở Tài chính
 * Chức vụ: Giám đốc
 * Ký: Nguyễn Văn A
 *
 * Kính mời Quý cơ quan cử đại diện dự họp.
 * </pre>
 */
@NullMarked
package org.congvan.cli.form;

import org.jspecify.annotations.NullMarked;
